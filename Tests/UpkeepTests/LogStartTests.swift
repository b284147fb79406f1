import Phrases
import Testing
import Upkeep

/// What `--since` takes.
struct LogStartTests {
  @Test(arguments: [
    ("30s", 30), ("10m", 600), ("2h", 7200), ("1d", 86_400), ("1w", 604_800), ("1h30m", 5400), ("0s", 0), ("10M", 600),
    (" 10m ", 600), ("１０ｍ", 600), ("２h", 7200),
  ])
  func takesHowLongAgo(_ text: String, seconds: Int) { #expect(LogStart(text) == .ago(seconds)) }

  @Test(arguments: [
    ("2026-11-29", 1_795_910_400.0), ("2026-11-29T09:30", 1_795_944_600), ("2026-11-29 09:30", 1_795_944_600),
    ("2026-11-29T09:30:15Z", 1_795_944_615), ("2026-11-29T09:30:15.250Z", 1_795_944_615),
    ("2026-11-29T18:30:15+09:00", 1_795_944_615), ("2026-11-29T18:30:15+0900", 1_795_944_615),
    ("2026-11-29T04:00:15-05:30", 1_795_944_615), ("2026-11-29 09:30 UTC", 1_795_944_600),
    ("２０２６-11-29", 1_795_910_400), ("1970-01-01", 0),
  ])
  func takesATime(_ text: String, seconds: Double) { #expect(LogStart(text) == .at(seconds)) }

  @Test(arguments: [
    "", "10", "m", "10x", "-10m", "1.5h", "10m5", "ten minutes", "yesterday", "2026-02-30", "2026-13-01",
    "2026-11-29T25:00",
    "2026-11-29T09:61", "29.11.2026", "99999999999999999999d", "11y", "4000d", "十分",
  ])
  func takesNothingElse(_ text: String) { #expect(LogStart(text) == nil) }

  @Test func isSaidInWholeUnits() {
    #expect(LogStart("10m")?.words.english == "in the last 10 minutes")
    #expect(LogStart("1h")?.words.english == "in the last 1 hour")
    #expect(LogStart("1h30m")?.words.english == "in the last 90 minutes")
    #expect(LogStart("2d")?.words.japanese == "過去 2 日間")
    #expect(LogStart("2026-11-29")?.words.english == "since 2026-11-29 00:00 UTC")
  }
}
