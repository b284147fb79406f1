internal import Account
internal import GitLabStack
package import Phrases
package import Reachability

/// Who reaches what, as `reach` prints it: an arrow a line, or an object.
package struct ReachReport: Encodable {
  struct Node: Encodable {
    let id: String
    let title: String
    let place: String
    let publicAddress: Bool?
    let resources: [String]
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let logicalId: String
    let line: Int?
    let rule: String
  }

  struct Arrow: Encodable {
    let from: String
    let to: String
    /// Single ports of TCP.
    let ports: [Int]
    let traffic: [Traffic]
    /// Absent where it is not known.
    let allowed: Bool?
    /// Why it is not known; absent where it is.
    let unknown: String?
    let inbound: Bool
    let when: String
    let via: String?
    /// The first of `rules`.
    let rule: String?
    let rules: [String]
    let sentence: String
  }

  struct Traffic: Encodable {
    let `protocol`: String
    /// Absent for every port.
    let from, to: Int?
  }

  struct Note: Encodable {
    let number: Int
    let code: String
    let at: String
    let severity: String
    let message: String
  }

  struct Right: Encodable {
    let role: String
    let line: Int?
    let trusted: [String]
    let statements: [Statement]
    let managedPolicies: [String]
  }

  struct Statement: Encodable {
    let actions: [String]
    let resources: [String]
    let conditions: [Condition]
    /// In plain words; absent where there are none for it.
    let purpose: String?
  }

  struct Condition: Encodable {
    let test: String
    let key: String
    let values: [String]
  }

  struct Address: Encodable {
    let asked: String
    /// Absent where it is not known, or only a part is.
    let admitted: Bool?
    let code: String
    /// From 1.
    let network: Int?
    let by: String?
    let message: String
  }

  let variant: String
  let vpc: String
  let nodes: [Node]
  let arrows: [Arrow]
  /// Who is refused besides; absent where nobody is.
  let refused: String?
  let notes: [Note]
  let rights: [Right]
  let verdict: String
  /// Absent where none was asked about.
  let address: Address?

  private let reach: Reach
  private let admission: Admission?

  private enum CodingKeys: String, CodingKey {
    case variant, vpc, nodes, arrows, refused, notes, rights, verdict, address
  }

  /// - Parameter address: what is asked about; nil for none.
  package init(_ reach: Reach, from address: String?, in language: Language) {
    self.reach = reach
    admission = address.map(reach.admission)
    variant = reach.variant
    vpc =
      switch reach.network {
      case .new(let range): range
      case .existing(let vpc): vpc
      }
    nodes = reach.nodes.map { Node($0, reach.rules[$0.id] ?? [], language) }
    arrows = reach.arrows.map { Arrow($0, reach.sentence(of: $0), language) }
    refused = reach.nodes.first { $0.kind == .everyoneElse }?.title[language]
    notes = reach.notes.enumerated().map { index, note in
      Note(
        number: index + 1, code: note.code, at: note.at, severity: note.state.rawValue, message: note.sentence[language]
      )
    }
    rights = reach.rights.map { Right($0, language) }
    verdict = reach.verdict[language]
    self.address = address.flatMap { [admission] asked in admission.map { Address(asked, $0, language) } }
  }

  /// Whether the address that was asked about is let in; nil where none was, or nobody can tell.
  package var isAdmitted: Bool? { admission?.isAdmitted }

  // MARK: Lines

  /// An arrow a line, and then the notes and the rights; only the answer where an address was asked about.
  package func text(_ language: Language) -> String {
    if let address { return Self.wrapped("\(address.asked): \(address.message)") + "\n" }
    var lines = ["\(ReachPagePhrases.heading[language]): \(reach.title[language])"]
    for (heading, isInbound) in [(ReachPagePhrases.into, true), (ReachPagePhrases.outOf, false)] {
      lines += ["", heading[language]] + arrows.filter { $0.inbound == isInbound }.map { Self.wrapped($0.sentence, 2) }
    }
    lines += ["", ReachPagePhrases.notes[language]]
    lines += reach.notes.enumerated().map { index, note in
      Self.wrapped("\(index + 1) \(note.state.word[language]) \(reach.words(of: note)[language])", 2)
    }
    lines += ["", ReachPagePhrases.rights[language]]
    for right in reach.rights {
      lines.append(Self.wrapped(right.heading[language], 2))
      lines += right.lines.map { Self.wrapped($0[language], 4) }
    }
    return (lines + ["", Self.wrapped(verdict)]).joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ text: String, _ indentation: Int = 0) -> String {
    let rows = text.lines(to: 78 - indentation - 2)
    return rows.enumerated().map { index, row in
      String(repeating: " ", count: indentation + (index == 0 ? 0 : 2)) + row
    }.joined(separator: "\n")
  }
}
