/// The `${…}` of `Fn::Sub`.
enum Substitution {
  struct Name: Hashable, Sendable {
    /// All between the braces: `Vpc.CidrBlock`.
    let whole: String
    /// The part before the dot: `Vpc`.
    let base: String
  }

  enum Piece: Hashable, Sendable {
    case text(String)
    case name(Name)
  }

  /// Cut at every `${Name}`; `${!Name}` is the text `${Name}`.
  static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return [.text(text)] }
    var pieces: [Piece] = []
    var literal = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "${"), let close = rest[open.upperBound...].firstIndex(of: "}") {
      literal += rest[..<open.lowerBound]
      let inside = rest[open.upperBound..<close]
      if inside.first == "!" {
        literal += "${\(inside.dropFirst())}"
      } else {
        if !literal.isEmpty { pieces.append(.text(literal)) }
        literal = ""
        let whole = inside.filter { $0 != " " }
        pieces.append(.name(Name(whole: whole, base: String(whole.prefix { $0 != "." }))))
      }
      rest = rest[rest.index(after: close)...]
    }
    literal += rest
    if !literal.isEmpty { pieces.append(.text(literal)) }
    return pieces
  }

  static func names(in text: String) -> [Name] {
    pieces(of: text).compactMap { piece in
      if case .name(let name) = piece { name } else { nil }
    }
  }
}
