/// Blocks of a template, by how far its lines are indented: a parameter that is to be secret names its value as the default.
struct SecretBlocks {
  private struct Block {
    let indentation: Int
    var isSecret: Bool
    var defaults: [String] = []
  }

  private var open: [Block] = []

  /// Takes the next line of the text; returns the values of secrets whose block has ended, or is known to be one.
  mutating func take(_ line: Substring) -> [String] {
    let indentation = line.prefix { $0 == " " }.count
    let words = line.dropFirst(indentation)
    guard !words.isEmpty else { return [] }
    var found: [String] = []
    while let last = open.last, last.indentation >= indentation {
      open.removeLast()
      if last.isSecret { found += last.defaults }
    }
    guard let colon = words.firstIndex(of: ":") else { return found }
    let key = words[..<colon].filter { $0 != "\"" && $0 != "-" && $0 != " " }
    let value = words[words.index(after: colon)...].filter { !"\"', ".contains($0) }
    switch key.lowercased() {
    case "noecho" where value.lowercased() == "true": change { $0.isSecret = true }
    case "default" where !value.isEmpty: change { $0.defaults.append(value) }
    case _ where value.isEmpty || value == "{":
      open.append(Block(indentation: indentation, isSecret: FoundSecrets.tellsOfSecret(key)))
    default: break
    }
    return found + takeDefaults()
  }

  private mutating func change(_ step: (inout Block) -> Void) { if !open.isEmpty { step(&open[open.count - 1]) } }

  private mutating func takeDefaults() -> [String] {
    guard let last = open.last, last.isSecret else { return [] }
    open[open.count - 1].defaults = []
    return last.defaults
  }
}
