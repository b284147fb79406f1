package import Phrases

/// What somebody needs who helps from afar, as one text: without secrets, and with other names for accounts, people, public
/// addresses and hosts.
package struct SupportBundle: Sendable {
  /// What is in it, in this order.
  package enum Part: String, CaseIterable, Sendable {
    case surroundings, stack, operation, answers, template, resources, events, health, calls, evidence

    package var title: Phrase {
      switch self {
      case .surroundings: SupportPhrases.surroundings
      case .stack: SupportPhrases.stack
      case .operation: SupportPhrases.operation
      case .answers: SupportPhrases.answers
      case .template: SupportPhrases.template
      case .resources: SupportPhrases.resources
      case .events: SupportPhrases.events
      case .health: SupportPhrases.health
      case .calls: SupportPhrases.calls
      case .evidence: SupportPhrases.evidence
      }
    }
  }

  package enum Content: Sendable {
    case text(String)
    /// Why it is not in it.
    case missing(Phrase)
  }

  /// A part as it is handed on.
  package struct Piece: Sendable {
    package let part: Part
    package let content: Content

    package var bytes: Int { if case .text(let text) = content { text.utf8.count } else { 0 } }

    package var lines: Int {
      if case .text(let text) = content {
        text.split(separator: "\n", omittingEmptySubsequences: true).count
      } else {
        0
      }
    }
  }

  package let pieces: [Piece]
  /// How many things have another name, by what they are; without those of which there is none.
  package let disguised: [(kind: Disguise.Kind, count: Int)]
  /// How many secrets were taken out.
  package let removed: Int
  package let text: String

  /// - Parameters:
  ///   - heading: who made it and when.
  ///   - contents: of each part; what is not there is not spoken of.
  ///   - hosts: names of hosts and zones that are known to be the user's.
  package init(
    _ heading: String, _ contents: [Part: Content], secrets: FoundSecrets, home: String?, hosts: [String]
  ) {
    var disguise = Disguise(home: home)
    disguise.know(hosts: hosts)
    let texts = contents.values.map { if case .text(let text) = $0 { text } else { "" } }
    var cleaning = Cleaning(texts, secrets, disguise)
    pieces = Part.allCases.compactMap { part -> Piece? in
      switch contents[part] {
      case .text(let text): return Piece(part: part, content: .text(cleaning.cleaned(text)))
      case .missing(let why):
        return Piece(part: part, content: .missing(Phrase(cleaning.cleaned(why.english), why.japanese)))
      case nil: return nil
      }
    }
    let counts = Disguise.Kind.allCases.map { (kind: $0, count: cleaning.disguise.count(of: $0)) }
    disguised = counts.filter { $0.count > 0 }
    removed = cleaning.removed
    text = Self.text(heading, pieces, disguised, removed)
  }

  /// In English, whoever made it: it is for others.
  private static func text(
    _ heading: String, _ pieces: [Piece], _ disguised: [(kind: Disguise.Kind, count: Int)], _ removed: Int
  ) -> String {
    let names = disguised.map { $0.kind.count($0.count).english } + [SupportPhrases.secrets(removed).english]
    let width = (Part.allCases.map(\.rawValue.count).max() ?? 0) + 2
    let list = pieces.map { piece in
      let name = piece.part.rawValue + String(repeating: " ", count: width - piece.part.rawValue.count)
      return "  \(name)\(piece.size.english)"
    }
    let sections = pieces.flatMap { piece -> [String] in
      let body = if case .text(let text) = piece.content { text } else { piece.size.english }
      return ["", "==== \(piece.part.rawValue)", body.hasSuffix("\n") ? String(body.dropLast()) : body]
    }
    return ([heading, SupportPhrases.whatIsDisguised.english, names.joined(separator: ", ")] + [""] + list + sections)
      .joined(separator: "\n") + "\n"
  }
}

extension SupportBundle.Piece {
  /// How much it is, or why it is not there.
  package var size: Phrase {
    switch content {
    case .text: SupportPhrases.size(lines: lines, bytes: bytes)
    case .missing(let why): SupportPhrases.isMissing(why)
    }
  }
}

extension Disguise.Kind {
  /// So many of them.
  package func count(_ count: Int) -> Phrase {
    switch self {
    case .account: SupportPhrases.accounts(count)
    case .person: SupportPhrases.people(count)
    case .address: SupportPhrases.addresses(count)
    case .host: SupportPhrases.hosts(count)
    }
  }
}
