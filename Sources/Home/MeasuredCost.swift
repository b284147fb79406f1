internal import Account
internal import GitLabStack
package import Phrases
package import Pricing
internal import Upkeep

/// What was guessed of a month's use, and what CloudWatch counted.
package struct MeasuredCost: Hashable, Sendable {
  /// A guess beside its measure, in the order of the questions.
  package struct Line: Hashable, Sendable {
    package let title: Phrase
    package let guess: Int
    /// nil: nothing was counted, which is not zero.
    package let measured: Int?
  }

  package let lines: [Line]
  package let guess: USDollars
  /// With the measured use; what was not counted stays as it was guessed.
  package let measured: USDollars

  fileprivate init(lines: [Line], guess: USDollars, measured: USDollars) {
    self.lines = lines
    self.guess = guess
    self.measured = measured
  }
}

extension StandingGitLab {
  /// nil where nobody asked CloudWatch, and where there is no estimate.
  package var measuredCost: MeasuredCost? {
    guard let use = measured.value, let plan, let estimate else { return nil }
    let guess = Usage.smallTeam
    // What was counted in fewer days is priced as if the month went on like that.
    let month = use.counted > 0 ? Double(MeasuredUse.days) / Double(use.counted) : 1
    func gigabytes(_ bytes: Double) -> Int { Self.gigabytes(bytes * month) }
    let through = [use[.natOutBytes], use[.natInBytes]].compactMap(\.self)
    let counted: [(AnswerKey, Int?)] = [
      (.usageStorageGB, (disk.value ?? nil)?.bytes.map { Self.gigabytes(Double($0)) }),
      (.usageReadGB, use[.readBytes].map(gigabytes)), (.usageWriteGB, use[.writtenBytes].map(gigabytes)),
      (.usageNATGB, through.isEmpty ? nil : gigabytes(through.reduce(0, +))),
      // What it hears is in it, which is a small part of what a GitLab says.
      (.usageDataOutGB, use[.balancerBytes].map(gigabytes)), (.usageLogGB, use[.logBytes].map(gigabytes)),
    ]
    var usage = guess
    for (key, value) in counted { if let path = key.usage, let value { usage[keyPath: path] = value } }
    guard let measured = try? CostEstimate(plan: plan, usage: usage, region: region, prices: prices) else { return nil }
    let lines = counted.map { key, value in
      MeasuredCost.Line(
        title: key.question.label, guess: key.usage.map { guess[keyPath: $0] } ?? 0, measured: value)
    }
    return MeasuredCost(lines: lines, guess: estimate.total, measured: measured.total)
  }

  private static func gigabytes(_ bytes: Double) -> Int { Int((bytes / 1_073_741_824).rounded(.up)) }
}
