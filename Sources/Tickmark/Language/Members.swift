import Reports

/// The members of a committee: who is on it, who came, who could not.
public struct Members: Sendable {
  private let origin: Rule.Origin

  /// Names the members.
  public init(file: String = #fileID, line: Int = #line) {
    origin = Rule.Origin(file: file, line: line)
  }

  /// Were present or sent apologies, each of them.
  public func werePresentOrSentApologies() -> RuleLine {
    RuleLine("membership", "Those present and the apologies make up the membership", at: origin) {
      study, _ in
      let agenda = study.agenda
      guard let members = Membership.all(study, agenda).first else { return nil }
      let found = attendances(study, agenda).flatMap { attendance, block in
        compare(members, attendance, block, study)
      }
      return found.isEmpty ? nil : found
    }
  }

  /// Are either present or sorry, none of them both.
  public func areInOneListOnly() -> RuleLine {
    RuleLine("twice", "Nobody is both present and among the apologies", at: origin) { study, _ in
      let found = attendances(study, study.agenda).flatMap { attendance, block in
        let own = study.place(ofBlock: block)
        let twice = attendance.apologies.filter { sorry in
          attendance.present.contains { $0.isSame(as: sorry) }
        }
        guard twice.isEmpty else {
          return twice.map {
            Relation.told(
              .contradicts, "\($0.name) is both present and among the apologies", at: own,
              ["attendance", $0.name])
          }
        }
        return [.told(.agrees, "nobody is in both lists", at: own, ["attendance", "twice"])]
      }
      return found.isEmpty ? nil : found
    }
  }

  /// Are the same wherever the pack lists them.
  public func areTheSameEverywhere() -> RuleLine {
    RuleLine("same-membership", "The pack lists the same members everywhere", at: origin) {
      study, _ in
      let lists = Membership.all(study, study.agenda)
      guard let first = lists.first, lists.count > 1 else { return nil }
      return lists.dropFirst().flatMap { list -> [Relation] in
        let own = study.place(ofBlock: list.block)
        let other = [study.place(ofBlock: first.block)]
        let lost = first.people.filter { person in
          !list.people.contains { $0.isSame(as: person) }
        }
        let more = list.people.filter { person in
          !first.people.contains { $0.isSame(as: person) }
        }
        guard !lost.isEmpty || !more.isEmpty else {
          return [
            .told(
              .agrees, "the same \(first.people.count) members are listed", at: own,
              ["membership", "same"], related: other, as: "the other list")
          ]
        }
        guard lost.count + more.count <= 4 else {
          return [
            .open("the two lists seem to be of different bodies", at: own, ["membership", "same"])
          ]
        }
        return lost.map {
          Relation.told(
            .contradicts, "\($0.name) is on the other list of members and not on this one", at: own,
            ["membership", $0.name], weighing: .warning, related: other, as: "the other list")
        }
          + more.map {
            .told(
              .contradicts, "\($0.name) is on this list of members and not on the other one",
              at: own, ["membership", $0.name], weighing: .warning, related: other,
              as: "the other list")
          }
      }
    }
  }

  private func attendances(_ study: Study, _ agenda: AgendaPages?) -> [(Attendance, block: Int)] {
    CommitteeParts(study, agenda: agenda).minutes.compactMap { part in
      let attendance = Attendance(study, MinutesPages(study, part: part))
      guard let block = attendance.block, !attendance.present.isEmpty else { return nil }
      return (attendance, block)
    }
  }

  private func compare(
    _ members: Membership, _ attendance: Attendance, _ block: Int, _ study: Study
  ) -> [Relation] {
    let own = study.place(ofBlock: block)
    let list = [study.place(ofBlock: members.block)]
    let recorded = attendance.present + attendance.apologies + attendance.absent
    let lost = members.people.filter { member in !recorded.contains { $0.isSame(as: member) } }
    let strangers = recorded.filter { person in
      !members.people.contains { $0.isSame(as: person) }
    }
    if lost.isEmpty, strangers.isEmpty || attendance.hasSubstitutes {
      return [
        .told(
          .agrees,
          "\(attendance.present.count) present and \(attendance.apologies.count) apologies make up "
            + "the \(members.people.count) members", at: own, ["attendance", "membership"],
          related: list, as: "the members")
      ]
    }
    // Somebody who is on no list may have joined since, left since, or come as a guest.
    guard strangers.isEmpty, lost.count <= 2, !attendance.hasSubstitutes else {
      return [
        .open(
          "the membership may have changed since, or somebody stood in", at: own,
          ["attendance", "membership"])
      ]
    }
    return lost.map {
      .told(
        .contradicts, "\($0.name) is a member, and neither present nor among the apologies",
        at: own, ["attendance", $0.name], weighing: .warning, related: list, as: "the members")
    }
  }
}
