import Tickmark

/// What the user asked of an audit.
public struct AuditOptions: Hashable, Sendable {
  /// The packs that were named with --rules, each once.
  public var packs: [String] = []
  /// Whether the standard pack is applied.
  public var usesStandardPack = true
  /// The reporting period that overrides the draft's own.
  public var period: Period?
  /// Whether withheld figures that others give away are told.
  public var reveals = false
  /// The reports that drafts are held against.
  public var others: [OtherReport] = []
  /// The rules files as the user typed them, by the names that their code has for itself.
  var rulesFiles: [String: String] = [:]
  /// How the house makes its shares; nil where any known way will do.
  public var rounding: HouseRounding?
  /// How many threads read one draft.
  public var jobs = 1
  /// The day by which waivers are judged, as YYYY-MM-DD.
  public var today = ""

  /// Makes options for the standard pack alone.
  public init() {}
}

/// A reason why a job could not be done: what is wrong, and what to do about it.
public struct Refusal: Error, Hashable, Sendable {
  /// What is wrong, without the name of the file.
  public var what: String
  /// What the user can do.
  public var remedy: String

  /// Makes a refusal.
  public init(_ what: String, _ remedy: String) {
    self.what = what
    self.remedy = remedy
  }
}

/// A pack as `rules list` and `rules show` describe it.
public struct PackDescription: Hashable, Sendable {
  /// A rule of the pack.
  public struct Rule: Hashable, Sendable {
    /// Its id in kebab case.
    public var id: String
    /// What it asks for, in one line.
    public var title: String
    /// Why it matters.
    public var why: String
    /// The guidance or law that it rests on.
    public var source: String
    /// What a break of it weighs.
    public var severity: Severity
    /// Examples that hold.
    public var passes: [String]
    /// Examples that break it.
    public var fails: [String]

    /// Makes a rule.
    public init(
      id: String, title: String, why: String = "", source: String = "",
      severity: Severity = .error, passes: [String] = [], fails: [String] = []
    ) {
      self.id = id
      self.title = title
      self.why = why
      self.source = source
      self.severity = severity
      self.passes = passes
      self.fails = fails
    }
  }

  /// Its id, as --rules names it.
  public var id: String
  /// Its version.
  public var version: String
  /// What it is for.
  public var title: String
  /// Its rules in the order of the pack.
  public var rules: [Rule]

  /// Makes a pack.
  public init(id: String, version: String, title: String, rules: [Rule]) {
    self.id = id
    self.version = version
    self.title = title
    self.rules = rules
  }
}

/// Everything that the commands need of the rooms behind them, as one value, so that tests can
/// put an engine of their own in its place.
public struct Engine: Sendable {
  /// The version of the program.
  public var version: String
  /// The formats that can be read.
  public var readable: [Report.Format]
  /// The format that the name of a file stands for, if any.
  public var format: @Sendable (_ file: String) -> Report.Format?
  /// Reads a draft; throws a `Refusal` where it cannot be read.
  public var read:
    @Sendable (_ bytes: [UInt8], _ file: String, _ format: Report.Format) throws -> Report
  /// Audits a report; throws a `Refusal` where the job cannot be done.
  public var audit: @Sendable (_ report: Report, _ options: AuditOptions) throws -> Audit
  /// Alters each figure of a report in turn, on several threads; throws a `Refusal` where it cannot.
  public var strength:
    @Sendable (_ report: Report, _ options: AuditOptions, _ jobs: Int) throws -> Strength
  /// Drafts rules of a report, under a name of the user's; throws a `Refusal` where it cannot.
  public var draftRules:
    @Sendable (_ report: Report, _ options: AuditOptions, _ name: String?) throws -> RuleDraft
  /// Describes what the tables of a report were taken for, with the evidence where asked.
  public var describeTables: @Sendable (_ report: Report, _ explain: Bool) -> String
  /// The packs that can be named, the standard pack first.
  public var packs: @Sendable () -> [PackDescription]
  /// The same packs themselves, for their examples.
  public var catalogue: @Sendable () -> [RulePack]
  /// The rules files that were compiled into the program.
  var own: [MadeRules] = []

  /// Makes an engine.
  public init(
    version: String, readable: [Report.Format],
    format: @escaping @Sendable (_ file: String) -> Report.Format?,
    read:
      @escaping @Sendable (_ bytes: [UInt8], _ file: String, _ format: Report.Format) throws ->
      Report,
    audit: @escaping @Sendable (_ report: Report, _ options: AuditOptions) throws -> Audit,
    strength:
      @escaping @Sendable (_ report: Report, _ options: AuditOptions, _ jobs: Int) throws ->
      Strength,
    draftRules:
      @escaping @Sendable (_ report: Report, _ options: AuditOptions, _ name: String?) throws ->
      RuleDraft,
    describeTables: @escaping @Sendable (_ report: Report, _ explain: Bool) -> String,
    packs: @escaping @Sendable () -> [PackDescription],
    catalogue: @escaping @Sendable () -> [RulePack] = { [] }
  ) {
    self.version = version
    self.readable = readable
    self.format = format
    self.read = read
    self.audit = audit
    self.strength = strength
    self.draftRules = draftRules
    self.describeTables = describeTables
    self.packs = packs
    self.catalogue = catalogue
  }
}
