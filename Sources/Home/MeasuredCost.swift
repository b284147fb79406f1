internal import Account
package import GitLabStack
package import Phrases
package import Pricing
internal import Upkeep

/// What was guessed of a month's use, and what CloudWatch counted.
package struct MeasuredCost: Hashable, Sendable {
  /// A guess beside its measure, in the order of the questions.
  package struct Line: Hashable, Sendable {
    /// The answer that takes it into an estimate.
    package let key: AnswerKey
    package let guess: Int
    /// nil: nothing was counted, which is not zero.
    package let measured: Int?

    package var title: Phrase { key.question.label }
  }

  package let lines: [Line]
  package let guess: USDollars
  /// With the measured use; what was not counted stays as it was guessed.
  package let measured: USDollars
  /// What the latter is of.
  let usage: Usage

  /// What was counted, as answers.
  package var answers: [(key: AnswerKey, quantity: Int)] {
    lines.compactMap { line in line.measured.map { (key: line.key, quantity: $0) } }
  }

  fileprivate init(lines: [Line], guess: USDollars, measured: USDollars, usage: Usage) {
    self.lines = lines
    self.guess = guess
    self.measured = measured
    self.usage = usage
  }
}

extension StandingGitLab {
  /// nil where nobody asked CloudWatch, where it counted nothing that has a price, and where there is no estimate.
  package var measuredCost: MeasuredCost? {
    guard let use = measured.value, let plan, let guessed else { return nil }
    let guess = Usage.smallTeam
    // What was counted in fewer days is priced as if the month went on like that.
    let month = use.counted > 0 ? Double(MeasuredUse.days) / Double(use.counted) : 1
    func gigabytes(_ bytes: Double) -> Int { Self.gigabytes(bytes * month) }
    let through = [use[.natOutBytes], use[.natInBytes]].compactMap(\.self)
    let byCloudWatch: [(AnswerKey, Int?)] = [
      (.usageReadGB, use[.readBytes].map(gigabytes)), (.usageWriteGB, use[.writtenBytes].map(gigabytes)),
      (.usageNATGB, through.isEmpty ? nil : gigabytes(through.reduce(0, +))),
      // What it hears is in it, which is a small part of what a GitLab says.
      (.usageDataOutGB, use[.balancerBytes].map(gigabytes)), (.usageLogGB, use[.logBytes].map(gigabytes)),
    ]
    guard byCloudWatch.contains(where: { $0.1 != nil }) else { return nil }
    let space: (AnswerKey, Int?) = (
      .usageStorageGB, (disk.value ?? nil)?.bytes.map { Self.gigabytes(Double($0)) }
    )
    let counted = [space] + byCloudWatch
    var usage = guess
    for (key, value) in counted { if let path = key.usage, let value { usage[keyPath: path] = value } }
    guard let measured = try? CostEstimate(plan: plan, usage: usage, region: region, prices: prices) else { return nil }
    let lines = counted.map { key, value in
      MeasuredCost.Line(key: key, guess: key.usage.map { guess[keyPath: $0] } ?? 0, measured: value)
    }
    return MeasuredCost(lines: lines, guess: guessed.total, measured: measured.total, usage: usage)
  }

  private static func gigabytes(_ bytes: Double) -> Int { Int((bytes / 1_073_741_824).rounded(.up)) }
}
