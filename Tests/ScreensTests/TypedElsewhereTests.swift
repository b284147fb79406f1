import Drawing
import Phrases
import Screens
import Testing

/// Commands and addresses, which somebody picks up from the screen.
struct TypedElsewhereTests {
  private static let sizes = [Size(columns: 60, rows: 20), Visitor.standard]

  /// Where something is named that is typed or opened elsewhere.
  enum Naming: String, CaseIterable {
    case home, homeOfStopped, done, changed, upgrade, leftBehind, proof, restore

    func visitor() throws -> Visitor {
      switch self {
      case .home: return try .atHome()
      case .homeOfStopped: return try .atHome(several: true)
      case .done: return try .done()
      case .changed: return try .ended("UPDATE_COMPLETE")
      case .upgrade: return try UpgradePageTests.seen(UpgradePageTests.sight())
      case .leftBehind: return try .destroyed()
      case .proof, .restore: return try .copies()
      }
    }

    /// What leads to it once the program's name is known.
    func keys(_ visitor: inout Visitor) {
      switch self {
      case .home, .done, .changed, .upgrade, .leftBehind: break
      case .homeOfStopped: visitor.press(.down, .enter)
      case .proof:
        visitor.press(.down)
        visitor.type("h")
      case .restore:
        visitor.press(.down)
        visitor.type("O")
      }
    }
  }

  /// What is on the screen, as one who picks up rows has it: those of a command without what ends them.
  private func pickedUpRows(_ visitor: Visitor, at size: Size) -> [String] {
    visitor.wizard.draw(size).lines.map { row in
      (row.hasSuffix("\\") ? String(row.dropLast()) : row).filter { !$0.isWhitespace }
    }
  }

  private func pickedUp(_ visitor: Visitor, at size: Size) -> String { pickedUpRows(visitor, at: size).joined() }

  /// However long the program's name and options are, what is typed or opened elsewhere can be picked up whole.
  @Test(arguments: Naming.allCases)
  func whatIsTypedElsewhereIsWhole(_ naming: Naming) throws {
    let name = "/opt/company/tools/gitlab-wizard/bin/gitlab-wizard"
    for (language, size) in Language.allCases.flatMap({ language in Self.sizes.map { (language, $0) } }) {
      var visitor = try naming.visitor()
      visitor.speak(language)
      visitor.call(name, profile: "operations-of-the-tokyo-office")
      visitor.seeAt(size)
      naming.keys(&visitor)
      // With room for all of it: each command and each address has a row of its own.
      let wide = pickedUpRows(visitor, at: Size(columns: 600, rows: 150))
      let named = wide.filter { row in [name, "aws", "http"].contains { row.hasPrefix($0) } }
      #expect(!named.isEmpty, "\(visitor.screen(size))")
      var seen = [pickedUp(visitor, at: size)]
      while seen.count < 60 {
        visitor.press(.down)
        let next = pickedUp(visitor, at: size)
        if next == seen.last { break }
        seen.append(next)
      }
      for text in named {
        #expect(seen.contains { $0.contains(text) }, "\(language) \(size): \(text)\n\(visitor.screen(size))")
      }
    }
  }
}
