import Drawing
import Foundation
import Testing

struct ToneTests {
  /// The share of light that a colour sends (WCAG 2, relative luminance).
  private func luminance(_ parts: (red: Int, green: Int, blue: Int)) -> Double {
    let light = [parts.red, parts.green, parts.blue].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  /// WCAG asks for 3 of large text and of marks; a word always says the same.
  @Test(arguments: Tone.allCases)
  func canBeReadOnWhiteAndOnBlack(_ tone: Tone) {
    let light = luminance(tone.parts)
    #expect(1.05 / (light + 0.05) > 3.8, "on white")
    #expect((light + 0.05) / 0.05 > 3.8, "on black")
  }

  @Test func eachIsAnother() {
    #expect(Set(Tone.allCases.map(\.basic)).count == Tone.allCases.count)
    #expect(Set(Tone.allCases.map(\.indexed)).count == Tone.allCases.count)
    #expect(Tone.allCases.allSatisfy { (16..<232).contains($0.indexed) }, "in the cube")
  }
}
