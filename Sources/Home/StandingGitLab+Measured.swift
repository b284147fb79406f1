internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import Operations
package import Phrases
package import Pricing
internal import Upkeep

/// What CloudWatch counted, in words: the same on screens and in lines.
extension StandingGitLab {
  /// What it used beside what was guessed; empty where nobody asked. What was not counted is no zero.
  package var measuredWords: [Phrase] {
    let unseen = measured.trouble.map { [HomePhrases.unseen($0.sentence)] } ?? []
    guard let use = measured.value else { return unseen }
    let percents = HomePhrases.percents(
      days: use.counted, cpu: use[.cpuPercent].map { Int($0) }, memory: use[.memoryPercent].map { Int($0) },
      peak: use[.memoryPeakPercent].map { Int($0) })
    guard let cost = measuredCost else { return unseen + [percents] }
    return unseen + [percents]
      + cost.lines.map { HomePhrases.guessAndMeasure($0.title, $0.guess, $0.measured) }
      + [HomePhrases.measuredTotal(cost.guess.cents, cost.measured.cents)]
  }

  /// How its space grows, and what that comes to; nil where nobody asked.
  ///
  /// - Parameter levels: seven characters, from the least to the most.
  package func growthWords(drawnWith levels: [Character]) -> Phrase? {
    guard let use = measured.value, fileSystemID != nil else { return nil }
    guard let growth = use.growth else { return HomeFigurePhrases.growthIsUnknown }
    guard let bytes = growth.bytesAWeek else {
      return HomeFigurePhrases.growthIsTooYoung(growth.days, of: DiskGrowth.leastDays)
    }
    let line = growth.levels.map { level in level.map { levels[$0 - 1] } ?? "-" }
    return HomeFigurePhrases.growth(
      String(line), weeks: growth.weeks.count, Self.signed(gibibytes: bytes), monthlyOfGrowth?.signed)
  }

  /// What each week of growth adds to a month's cost, with its copies; nil where that is not known.
  package var monthlyOfGrowth: USDollars? {
    guard let bytes = measured.value?.growth?.bytesAWeek, let plan, let guessed else { return nil }
    var more = Usage.smallTeam
    more.storageGB += 1
    guard let larger = try? CostEstimate(plan: plan, usage: more, region: region, prices: prices) else { return nil }
    let gigabyte = larger.total - guessed.total
    // Of a file system that is no part of the stack nobody knows what it costs.
    return gigabyte > .zero ? gigabyte * (Decimal(bytes) / 1_073_741_824) : nil
  }

  /// What AWS has billed this month for what carries its tag; nil where nobody asked. Nothing under the tag is not zero.
  package var billedWords: Phrase? {
    guard let bill = billed.value else {
      return billed.trouble.map { trouble in
        let words = HomePhrases.unseen(trouble.sentence)
        return trouble.exitCode == .refusedByAWS ? words.followed(by: HomeFigurePhrases.billTakes) : words
      }
    }
    guard let amount = bill.amount else {
      return asSeen(
        billed, billed.isTooEarly ? HomeFigurePhrases.billIsTooEarly : HomeFigurePhrases.nothingBilled(bill.since))
    }
    let cents = Decimal(string: amount).map { USDollars($0).cents } ?? amount
    return asSeen(billed, HomeFigurePhrases.billed("\(cents) \(bill.currency)", since: bill.since))
  }

  /// Such as `+1.2`; nil for less than a tenth.
  private static func signed(gibibytes bytes: Double) -> String? {
    let tenths = Int((abs(bytes) / 107_374_182.4).rounded())
    return tenths == 0 ? nil : "\(bytes < 0 ? "-" : "+")\(tenths / 10).\(tenths % 10)"
  }
}

extension Seen<BilledCost> {
  /// Whether it was asked on the first or the second of a month: Cost Explorer is up to a day late
  /// (docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html).
  fileprivate var isTooEarly: Bool { time.map { $0 - UTC.month(of: $0).began < 2 * 86_400 } ?? false }
}
