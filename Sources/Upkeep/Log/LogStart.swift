internal import GitLabStack
package import Phrases

/// Where a log is read from, as `--since` says it.
package enum LogStart: Hashable, Sendable {
  /// So many seconds before now.
  case ago(Int)
  /// Seconds since 1970.
  case at(Double)

  /// Where nothing is said: as `aws logs tail` has it.
  package static let usual = LogStart.ago(600)

  private static let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
  /// Ten years: AWS keeps no log longer.
  private static let longest = 3653 * 86_400

  /// Reads `30s`, `10m`, `2h`, `1d`, `1h30m`, or a date with or without a time, in UTC unless it says otherwise; nil for anything else.
  package init?(_ text: String) {
    let word = text.asMachineWord
    if let seconds = Self.seconds(of: word.lowercased()) {
      self = .ago(seconds)
    } else if let moment = Self.moment(of: word) {
      self = .at(moment)
    } else {
      return nil
    }
  }

  /// Seconds since 1970.
  package func time(at now: Double) -> Double {
    switch self {
    case .ago(let seconds): now - Double(seconds)
    case .at(let time): time
    }
  }

  /// As part of a sentence.
  package var words: Phrase {
    switch self {
    case .ago(let seconds):
      if seconds > 0, seconds.isMultiple(of: 86_400) { return LogPhrases.lastDays(seconds / 86_400) }
      if seconds > 0, seconds.isMultiple(of: 3600) { return LogPhrases.lastHours(seconds / 3600) }
      if seconds > 0, seconds.isMultiple(of: 60) { return LogPhrases.lastMinutes(seconds / 60) }
      return LogPhrases.lastSeconds(seconds)
    case .at(let time): return LogPhrases.sinceMoment(UTC.date(time))
    }
  }

  private static func seconds(of word: String) -> Int? {
    guard !word.isEmpty else { return nil }
    var (sum, digits) = (0, "")
    for character in word {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        guard digits.count <= 9, let number = Int(digits), let unit = units[character] else { return nil }
        sum += number * unit
        digits = ""
      }
    }
    return digits.isEmpty && sum <= longest ? sum : nil
  }

  private static func moment(of word: String) -> Double? {
    let pattern =
      #/(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)? ?(?:[Zz]|UTC|([+-])(\d\d):?(\d\d))?/#
    guard let match = word.wholeMatch(of: pattern)?.output, let year = Int(match.1), let month = Int(match.2),
      let day = Int(match.3), (1970...9999).contains(year), (1...12).contains(month)
    else { return nil }
    func number(_ text: Substring?) -> Int { text.flatMap { Int($0) } ?? 0 }
    let (hour, minute, second) = (number(match.4), number(match.5), number(match.6))
    let midnight = UTC.daysSince1970(year: year, month: month, day: day) * 86_400
    guard UTC.day(Double(midnight)) == "\(match.1)-\(match.2)-\(match.3)", hour < 24, minute < 60, second < 60 else {
      return nil
    }
    let east = number(match.8) * 3600 + number(match.9) * 60
    return Double(midnight + hour * 3600 + minute * 60 + second - (match.7 == "-" ? -east : east))
  }
}
