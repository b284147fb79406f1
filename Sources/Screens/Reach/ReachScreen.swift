internal import Account
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing
internal import Reachability

/// The picture of who reaches what: which plan it is of, which note the keys are about, and what address is tried.
struct ReachScreen: Sendable {
  /// Of the plan as it is answered; nil while there is none.
  private(set) var yours: Reach?
  /// The same with another way out, each with what the month costs more or less; looked up by the first key that asks for them.
  private var variants: [Variant]?
  /// Which of them is drawn, from 1; 0 is the plan's own.
  private var chosen = 0
  private var number = 0
  private(set) var form = Form.picture
  /// How many rows of the list are passed over.
  private(set) var passed = 0
  /// The address that is being typed; nil while keys are commands.
  private(set) var field: TextEditor?
  /// What was asked last.
  private(set) var asked: String?
  /// The edition of the preview that all of this is of.
  private var edition = -1

  enum Form: Sendable {
    case picture, list
  }

  struct Variant: Sendable {
    let egress: Choices.Egress
    let reach: Reach
    /// Such as `+41`; nil where one of the two has no price.
    let difference: String?
  }

  /// Takes in what became other, and forgets the variants of another plan.
  mutating func keepUp(with shared: Shared) {
    if edition != shared.edition { (variants, chosen, edition) = (nil, 0, shared.edition) }
    yours = shared.preview.plan.map {
      Reach($0, subnets: shared.subnetsInForce, acls: shared.examination?.networkACLs)
    }
  }

  /// What is drawn.
  var shown: Reach? { variant?.reach ?? yours }

  /// nil for the plan's own.
  var variant: Variant? {
    chosen == 0 ? nil : variants.flatMap { $0.indices.contains(chosen - 1) ? $0[chosen - 1] : nil }
  }

  /// Whether it is drawn as a picture: a small screen has no room for one.
  func isPicture(in size: Size) -> Bool { form == .picture && size.columns >= 80 && size.rows >= 24 }

  /// The number of the note that keys are about, from 0.
  var selected: Int { max(0, min(number, (shown?.notes.count ?? 1) - 1)) }

  // MARK: Keys

  mutating func move(by count: Int) {
    number = max(0, min((shown?.notes.count ?? 1) - 1, selected + count))
  }

  mutating func scroll(by rows: Int, of count: Int) { passed = max(0, min(max(0, count - 1), passed + rows)) }

  mutating func toggle() { (form, passed) = (form == .picture ? .list : .picture, 0) }

  /// To the next way out, or the one before; returns whether there is another one.
  mutating func turn(by step: Int, _ shared: inout Shared) -> Bool {
    let others = variants ?? Self.variants(of: &shared)
    variants = others
    chosen = (chosen + step + others.count + 1) % (others.count + 1)
    passed = 0
    return !others.isEmpty
  }

  private static func variants(of shared: inout Shared) -> [Variant] {
    guard case .new(_, let present, _)? = shared.preview.choices?.network else { return [] }
    let total = shared.preview.estimate?.total
    return Choices.Egress.allCases.filter { $0 != present }.compactMap { egress in
      let other = shared.preview.with(
        egress.rawValue, for: .networkEgress, in: shared.inForce, region: shared.region, prices: shared.prices)
      guard let other, let plan = other.plan else { return nil }
      let difference = other.estimate.flatMap { estimate in total.map { estimate.total - $0 } }
      return Variant(
        egress: egress, reach: Reach(plan), difference: difference.map { ($0 > .zero ? "+" : "") + $0.whole })
    }
  }

  mutating func begin() { field = TextEditor(asked ?? "") }

  mutating func type(_ key: Key) {
    guard var editor = field else { return }
    _ = editor.apply(key)
    field = editor
  }

  mutating func ask() { (asked, field) = (field?.text, nil) }

  mutating func forget() { (asked, field) = (nil, nil) }
}

extension Shared {
  /// The subnets of the existing VPC that is answered, as far as AWS has told them.
  fileprivate var subnetsInForce: Sighting<[Subnet]> {
    guard let vpc = inForce.text(.networkVPC) else { return .pending }
    return account.subnets[vpc].map { Sighting($0) } ?? .pending
  }
}
