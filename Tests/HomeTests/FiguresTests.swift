import Account
import Deployment
import GitLabStack
import Home
import Operations
import Phrases
import Pricing
import Testing
import Upkeep

/// What a GitLab has cost, used and grown by, and what of that nobody knows.
@Suite struct FiguresTests {
  private static let gigabyte = 1_073_741_824.0

  private func gitlab(_ list: HomeList) throws -> StandingGitLab { try #require(list.gitlabs.first) }

  private func events(_ status: String) -> [StackEvent] {
    [
      StackEvent(
        id: status, stackID: HomeScene.id, logicalID: "gitlab", physicalID: HomeScene.id,
        resourceType: "AWS::CloudFormation::Stack", status: ResourceStatus(rawValue: status), reason: nil,
        time: HomeScene.now - 86_400, clientRequestToken: nil)
    ]
  }

  // MARK: This month

  @Test func hoursUnderAScheduleAreNotKnown() throws {
    let found = try gitlab(try HomeScene.well(schedule: "20:00"))
    #expect(found.soFar(at: HomeScene.now) == .notKnown(.hasSchedule, month: 11))
  }

  /// Of a change whose events are not there nobody knows what it was.
  @Test(
    arguments: [
      ("UPDATE_COMPLETE", .wasChanged("2026-11-17")), (nil, .couldNotBeSeen),
    ] as [(String?, MonthSoFar.Reason)])
  func hoursBeforeAChangeAreOfAnother(_ status: String?, _ reason: MonthSoFar.Reason) throws {
    let list = try HomeScene.well("UPDATE_COMPLETE", updated: HomeScene.now - 86_400) { question in
      if case .events = question { .success(.events(status.map(events) ?? [])) } else { nil }
    }
    #expect(try gitlab(list).soFar(at: HomeScene.now) == .notKnown(reason, month: 11))
  }

  /// Nobody waits for ever for what is asked of nobody.
  @Test(arguments: ["service", "resources"])
  func hoursOfWhatNobodySawAreNotKnown(_ what: String) throws {
    let list = try HomeScene.well { question in
      switch (what, question) {
      case ("service", .service), ("resources", .resources): .failure(HomeScene.refused)
      default: nil
      }
    }
    #expect(try gitlab(list).soFar(at: HomeScene.now) == .notKnown(.couldNotBeSeen, month: 11))
  }

  @Test(
    arguments: [
      (1_798_761_599, 1_796_083_200, 12), (1_798_761_600, 1_798_761_600, 1), (1_803_859_199, 1_801_440_000, 2),
      (1_835_438_400, 1_832_976_000, 2), (1_835_481_600, 1_835_481_600, 3),
    ] as [(Double, Double, Int)])
  func aMonthBeginsAtItsFirstMoment(_ time: Double, _ began: Double, _ number: Int) {
    let month = UTC.month(of: time)
    #expect(month.began == began && month.number == number)
  }

  // MARK: What was measured

  private func measured(_ use: MeasuredUse, templateIsSeen: Bool = true) throws -> StandingGitLab {
    let list = try HomeScene.well(
      templateIsSeen: templateIsSeen, fileSystems: [ExistingFileSystem(id: "fs-1", bytes: 40 * 1_073_741_824)],
      besides: [.measured]
    ) { question in
      if case .measured = question { .success(.measured(use)) } else { nil }
    }
    return try gitlab(list)
  }

  /// The size of its disk is known without it.
  @Test(arguments: [[:], [.cpuPercent: 21]] as [[MeasuredUse.Series: Double]])
  func whereNothingWasCountedNothingIsMeasured(_ counted: [MeasuredUse.Series: Double]) throws {
    let found = try measured(MeasuredUse(counted))
    #expect(found.measuredCost == nil && found.measuredWords.count == 1)
    guard case .figure(let figure)? = found.soFar(at: HomeScene.now) else {
      Issue.record("its hours are known")
      return
    }
    #expect(!figure.isMeasured)
  }

  @Test func whoeverTakesTheMeasureHasTheNewest() throws {
    var list = try HomeScene.well(besides: [.measured]) { question in
      guard case .measured = question else { return nil }
      return .success(.measured(MeasuredUse([.readBytes: 10 * Self.gigabyte])))
    }
    list.toggleMeasured(of: HomeScene.id)
    let before = try #require(try gitlab(list).estimate?.total)
    list.look(at: .measured, of: HomeScene.id)
    for question in list.due() {
      list.take(
        .success(.measured(MeasuredUse([.readBytes: 900 * Self.gigabyte]))), to: question, at: HomeScene.now)
    }
    let after = try gitlab(list)
    #expect(after.taken?.answers.first { $0.key == .usageReadGB }?.quantity == 900)
    let total = try #require(after.estimate?.total)
    #expect(total > before)
  }

  private func growth(days: ClosedRange<Int>) -> DiskGrowth? {
    DiskGrowth(
      days.map { day in
        DiskGrowth.Point(
          time: HomeScene.now - Double(day) * 86_400, bytes: (40 - Double(day) * 0.2) * Self.gigabyte)
      }, until: HomeScene.now)
  }

  @Test func aFewDaysTellNoGrowth() throws {
    let found = try measured(MeasuredUse([:], growth: growth(days: 1...9)))
    let words = HomeFigurePhrases.growthIsTooYoung(8, of: DiskGrowth.leastDays)
    #expect(found.growthWords(drawnWith: Array("1234567")) == words && found.monthlyOfGrowth == nil)
  }

  /// Without the template nobody knows what a gigabyte costs; how it grows was counted all the same.
  @Test func growthWithoutAPriceHasNone() throws {
    let found = try measured(MeasuredUse([:], growth: growth(days: 1...50)), templateIsSeen: false)
    let words = try #require(found.growthWords(drawnWith: Array("1234567"))?.english)
    #expect(found.monthlyOfGrowth == nil && words.hasSuffix("8 weeks, +1.4 GiB a week"), "\(words)")
    let priced = try measured(MeasuredUse([:], growth: growth(days: 1...50)))
    #expect(priced.monthlyOfGrowth != nil)
  }

  // MARK: What was billed, and what differs

  /// On the first two days Cost Explorer may have nothing yet, whatever the tag.
  @Test(arguments: [(1_793_491_200, true), (1_793_663_999, true), (1_793_664_000, false)] as [(Double, Bool)])
  func anEmptyBillOfAYoungMonthSaysSo(_ now: Double, _ isEarly: Bool) throws {
    let words = try gitlab(try HomeScene.well(at: now, besides: [.billed])).billedWords
    #expect(words == (isEarly ? HomeFigurePhrases.billIsTooEarly : HomeFigurePhrases.nothingBilled("2026-11-01")))
  }

  private func drifted(updated: Double?) throws -> HomeList {
    try HomeScene.well(updated: updated, besides: [.drift]) { question in
      guard case .drift = question else { return nil }
      let gone = ResourceDrift(
        logicalID: "NatInstance", physicalID: "i-1", type: ResourceType("AWS::EC2::Instance"), status: .deleted)
      return .success(.drift(.compared([gone], partial: nil)))
    }
  }

  /// A change may have done away with it: what was compared before says nothing of what stands.
  @Test(arguments: [(nil, true), (-60, true), (60, false)] as [(Double?, Bool)])
  func aDriftThatAChangeCameAfterIsNoNeed(_ updated: Double?, _ isNeed: Bool) throws {
    let list = try drifted(updated: updated.map { HomeScene.now + $0 })
    let codes = list.needs(at: HomeScene.now).map(\.need.code)
    #expect(codes.contains { $0.hasPrefix("drift") } == isNeed, "\(codes)")
    #expect(list.gitlabs.first?.driftWords != nil)
  }

  @Test func whatCannotBeComparedSaysWhy() throws {
    let found = try gitlab(try HomeScene.well(templateIsSeen: false, besides: [.drift]))
    #expect(found.drift.trouble != nil && found.driftWords != nil)
    #expect(found.troubles.contains { $0.what == .drift })
  }
}
