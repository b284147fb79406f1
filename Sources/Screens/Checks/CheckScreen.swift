internal import Account
internal import Drawing
internal import GitLabStack
internal import Pricing

/// Every check before a deployment: which are listed, and which one the keys are about.
struct CheckScreen: Sendable {
  private(set) var filter = Filter.all
  /// The code of the row that keys act on; nil for the first. A row is known by its code, so that none that comes or goes moves
  /// the cursor.
  private var code: String?
  /// What the month costs more with the answers that the fixes of that row give.
  private(set) var prices: [Fix.Answer: USDollars] = [:]
  /// The edition of the preview that the prices are of.
  private var edition = 0

  enum Filter: Sendable {
    case all, needsMe
  }

  /// On a small screen only what needs somebody is listed at first.
  mutating func open(_ shared: Shared, in size: Size?) {
    let isSmall = size.map { $0.columns < 80 || $0.rows < 24 } ?? false
    filter = isSmall ? .needsMe : .all
    code = Self.needing(shared.allChecks).first?.code
  }

  /// Prices each fix of the row once, and anew after another answer: a plan is rendered for it.
  mutating func keepUp(with shared: inout Shared) {
    if edition != shared.edition { (prices, edition) = ([:], shared.edition) }
    for answer in selection(shared)?.fixes.compactMap(\.answer) ?? [] where prices[answer] == nil {
      prices[answer] = shared.monthly(answer)
    }
  }

  mutating func toggle() { filter = filter == .all ? .needsMe : .all }

  /// What needs somebody: what stops the deployment, what could not be seen, what is to be known.
  static func needing(_ checks: [Check]) -> [Check] {
    Check.State.needing.flatMap { state in checks.filter { $0.state == state } }
  }

  /// The rows in their order.
  func rows(_ shared: Shared) -> [Check] {
    switch filter {
    case .all: shared.allChecks
    case .needsMe: Self.needing(shared.allChecks)
    }
  }

  /// The row that keys act on, among these.
  func selected(in rows: [Check]) -> Int { rows.firstIndex { $0.code == code } ?? 0 }

  func selection(_ shared: Shared) -> Check? {
    let rows = rows(shared)
    return rows.isEmpty ? nil : rows[selected(in: rows)]
  }

  mutating func move(by count: Int, _ shared: Shared) {
    let rows = rows(shared)
    guard !rows.isEmpty else { return }
    code = rows[max(0, min(rows.count - 1, selected(in: rows) + count))].code
  }
}

extension Check.State {
  /// Those that somebody has to know of, the gravest first.
  static let needing: [Check.State] = [.fail, .unknown, .warn]
}
