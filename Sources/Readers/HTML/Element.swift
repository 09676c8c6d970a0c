/// What an element is to the reader; its raw value is its place in a set.
enum Element: UInt8 {
  case other
  case table, row, cell, rowGroup, caption, columns
  case paragraph, heading, item, list, term, definitions, block, figure
  case lineBreak, rule, picture, frame
  case raised, bold, inline, struck, title, unseen, body, void

  /// The element that a tag's name stands for, and the level of a heading.
  static func named(_ name: Range<Int>, in bytes: [UInt8]) -> (element: Element, key: UInt128) {
    // Longer names are none that we know; their keys tell them apart well enough.
    var key: UInt128 = 0
    for byte in bytes[name.prefix(16)] { key = key << 8 | UInt128(byte.isUpper ? byte | 32 : byte) }
    return (known[key] ?? .other, key)
  }

  /// Whether its start and its end part paragraphs.
  var isBlock: Bool { Element.blocks.contains(self) }

  /// Whether its end may come before the end of what it holds.
  var isInline: Bool { Element.inlines.contains(self) }

  /// Whether it has no end.
  var isVoid: Bool {
    self == .lineBreak || self == .rule || self == .void || self == .columns
  }

  private static let blocks: ElementSet = [
    .table, .row, .cell, .rowGroup, .caption, .paragraph, .heading, .item, .list, .term,
    .definitions, .block, .figure, .title, .body, .rule,
  ]
  private static let inlines: ElementSet = [.other, .raised, .bold, .inline, .struck]

  private static let known: [UInt128: Element] = {
    let names: [(Element, String)] = [
      (.table, "table"), (.row, "tr"), (.cell, "td th"), (.rowGroup, "thead tbody tfoot"),
      (.caption, "caption"), (.columns, "col"), (.paragraph, "p"),
      (.heading, "h1 h2 h3 h4 h5 h6"), (.item, "li"), (.list, "ul ol menu dir"), (.term, "dt dd"),
      (.definitions, "dl"),
      (
        .block,
        "div section article main header footer nav aside address blockquote center details "
          + "summary dialog fieldset legend form pre figcaption hgroup colgroup search listing"
      ),
      (.figure, "figure"), (.lineBreak, "br"), (.rule, "hr"), (.picture, "img embed svg canvas"),
      (.frame, "iframe object video audio"), (.raised, "sup"), (.bold, "b strong"),
      (
        .inline,
        "a i u em span sub font small big ins mark code tt abbr cite q label samp kbd var time "
          + "data dfn bdi bdo output nobr acronym ruby picture"
      ),
      (.struck, "del s strike"), (.title, "title"),
      (
        .unseen,
        "script style template noscript select datalist textarea button rt rp "
          + "noembed noframes xmp"
      ),
      (.body, "body html head"), (.void, "area base input link meta source track wbr param"),
    ]
    var known: [UInt128: Element] = [:]
    for (element, words) in names {
      for word in words.utf8.split(separator: 0x20) {
        known[word.reduce(0) { $0 << 8 | UInt128($1) }] = element
      }
    }
    return known
  }()
}

/// A set of elements in one number.
struct ElementSet: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral elements: Element...) {
    for element in elements { bits |= 1 << UInt64(element.rawValue) }
  }

  func contains(_ element: Element) -> Bool { bits & (1 << UInt64(element.rawValue)) != 0 }
}
