import Pricing
import Testing

struct USDollarsTests {
  @Test(arguments: [
    (32_850_000, "$32.85"), (0, "$0.00"), (5_000, "$0.01"), (4_999, "$0.00"), (999_995_000, "$1000.00"),
    (60_000, "$0.06"), (400_000, "$0.40"), (1_000_000, "$1.00"), (-3_100_000, "-$3.10"), (153_014_900, "$153.01"),
  ])
  func writesCents(_ micros: Int, text: String) {
    #expect(USDollars(micros: micros).description == text)
  }

  @Test(arguments: [
    (0, "0"), (1, "<1"), (999_999, "<1"), (1_000_000, "1"), (1_499_999, "1"), (1_500_000, "2"), (153_500_000, "154"),
    (999_600_000, "1000"), (-29_594_000, "-30"), (-500_000, "-<1"),
  ])
  func writesWholeDollars(_ micros: Int, text: String) {
    #expect(USDollars(micros: micros).whole == text)
  }

  @Test(arguments: [(0, "0.00"), (4_000, "<0.01"), (5_000, "0.01"), (168_520, "0.17"), (1_234_000, "1.23")])
  func writesSmallAmountsOfAnHour(_ micros: Int, text: String) {
    #expect(USDollars(micros: micros).hourly == text)
  }

  @Test func keepsEveryDigitWhileAdding() {
    let amounts = (0..<1000).map { _ in USDollars(micros: 1) } + [USDollars(micros: 99_000)]
    #expect(amounts.sum().exact == "0.1")
  }
}
