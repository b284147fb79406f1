import OrderedCollections
import Phrases
import Testing

@testable import GitLabStack

/// When GitLab is stopped and started by itself.
struct ScheduleTests {
  @Test(arguments: [
    ("20:00", "20:00", "cron(0 20 ? * * *)"), ("8:05", "08:05", "cron(5 8 ? * * *)"),
    ("mon-fri 20:00", "mon-fri 20:00", "cron(0 20 ? * MON-FRI *)"),
    ("MON-FRI 20:00", "mon-fri 20:00", "cron(0 20 ? * MON-FRI *)"),
    // The week of AWS begins with Sunday, so that this is no range there.
    ("sat-sun 09:30", "sat-sun 09:30", "cron(30 9 ? * SUN,SAT *)"),
    ("mon,wed,fri 00:00", "mon,wed,fri 00:00", "cron(0 0 ? * MON,WED,FRI *)"),
    ("mon-sun 23:59", "23:59", "cron(59 23 ? * * *)"), ("fri 18:00", "fri 18:00", "cron(0 18 ? * FRI *)"),
  ])
  func aTimeIsReadWrittenAndReadBack(_ text: String, _ answer: String, _ cron: String) throws {
    let time = try ScheduleTime(text)
    #expect(time.description == answer && time.cron == cron)
    #expect(ScheduleTime(cron: cron) == time)
  }

  @Test(arguments: [
    "", "20", "24:00", "20:60", "20:0", "8 pm", "fri-mon 20:00", "weekdays 20:00", "mon- 20:00", "20:00 mon-fri",
    "mon-fri  20:00 x", "cron(0 20 * * ? *)",
  ])
  func whatIsNoTimeIsRefused(_ text: String) {
    #expect(throws: Refusal.self) { try ScheduleTime(text) }
  }

  private func objections(_ more: [AnswerKey: AnswerValue]) -> [AnswerKey] {
    do throws(InvalidAnswers) {
      _ = try Choices(given(more))
      return []
    } catch {
      return error.objections.map(\.key)
    }
  }

  @Test func whoStopsItStartsItAndAtAnotherTime() {
    #expect(objections([.scheduleStop: "20:00"]) == [.scheduleStart])
    #expect(objections([.scheduleStart: "08:00"]) == [.scheduleStop])
    #expect(objections([.scheduleTimezone: "Asia/Tokyo"]) == [.scheduleTimezone])
    #expect(objections([.scheduleStop: "20:00", .scheduleStart: "20:00"]) == [.scheduleStart])
    #expect(
      objections([.scheduleStop: "20:00", .scheduleStart: "08:00", .scheduleTimezone: "Asia/Tokio"])
        == [.scheduleTimezone])
  }

  @Test func theTimeZoneIsThatOfTheRegionAndSaysSo() throws {
    let times: [AnswerKey: AnswerValue] = [.scheduleStop: "20:00", .scheduleStart: "08:00"]
    let tokyo = try Choices(given(times.merging([.stackRegion: "ap-northeast-1"]) { $1 }))
    #expect(tokyo.schedule?.timeZone.description == "Asia/Tokyo")
    #expect(tokyo.warnings.contains { $0.code == "schedule-time-zone" && $0.message.english.contains("Asia/Tokyo") })
    let named = try Choices(given(times.merging([.scheduleTimezone: "europe/oslo"]) { $1 }))
    #expect(named.schedule?.timeZone.description == "Europe/Oslo")
    #expect(!named.warnings.contains { $0.code == "schedule-time-zone" })
    let short = try Choices(given([.scheduleStop: "20:00", .scheduleStart: "20:30"]))
    #expect(short.warnings.contains { $0.code == "schedule-short" })
  }

  @Test func noneTakesAwayTheScheduleOfAStack() throws {
    let standing = given(AnswerTruth.nights)
    let none = Answers([.scheduleStop: "none"]).filled(from: standing)
    #expect(try Choices(none).schedule == nil)
    #expect(none.differences(from: standing).map(\.key) == Answers.scheduleKeys)
    #expect(none.differences(from: given([:])).isEmpty)
    var emptied = given([:])
    emptied = emptied.filled(from: standing, except: [.scheduleStop])
    #expect(try Choices(emptied).schedule == nil)
  }

  /// Hours that it is stopped in a week: nights, and the weekend with them.
  @Test(arguments: [
    ("20:00", "08:00", 84, 7), ("mon-fri 20:00", "mon-fri 08:00", 108, 5), ("20:00", "mon-fri 08:00", 108, 5),
    ("fri 20:00", "mon 08:00", 60, 1), ("mon 08:00", "mon 07:00", 167, 1),
  ])
  func theWeekIsCounted(_ stop: String, _ start: String, _ hours: Int, _ starts: Int) throws {
    let choices = try Choices(given([.scheduleStop: .text(stop), .scheduleStart: .text(start)]))
    let rest = try #require(try Plan(try StackTemplate(choices)).weeklyRest)
    #expect(rest.minutes == hours * 60 && rest.startsAWeek == starts)
  }

  @Test func aScheduleAddsThreeResourcesAndChangesNoOther() throws {
    let (plain, nights) = try (StackTemplate(Choices(given([:]))), StackTemplate(Choices(given(AnswerTruth.nights))))
    let (old, new) = try (Plan(plain), Plan(nights))
    let added = new.resources.keys.filter { old.resource($0) == nil }
    #expect(added == ["ScheduleRole", "StopSchedule", "StartSchedule"])
    for id in old.resources.keys {
      #expect(PlanDifferences(from: old, to: new).properties(of: id).isEmpty, "\(id)")
    }
    let answers = Answers(readBackFrom: nights)
    for (key, value) in AnswerTruth.nights { #expect(answers[key] == value) }
  }
}
