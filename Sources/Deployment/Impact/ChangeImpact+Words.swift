internal import GitLabStack
package import Phrases

extension ChangeImpact {
  /// In a few words, for a row.
  package var mark: Phrase {
    switch self {
    case .losesFiles: .markLosesRepositories
    case .losesPassword: .markLosesPassword
    case .dataGoesWithStack: .markDataGoesWithStack
    case .endsBackups: .markEndsBackups
    case .oneWay: .markOneWay
    case .otherProcessor: .markOtherProcessor
    case .shutsOut: .markShutsOut
    case .opensWide: .markOpensWide
    case .letsIn: .markLetsIn
    case .newAddress: .markNewAddress
    case .movesRecord: .markMovesRecord
    case .away: .markAway
    case .movesNetwork: .markMovesNetwork
    case .interruptsAccess: .markInterruptsAccess
    case .newOutboundAddress: .markNewOutboundAddress
    case .interruptsOutbound: .markInterruptsOutbound
    case .losesLogs: .markLosesLogs
    case .notKnown: .markNotKnown
    case .throughput: .markThroughput
    case .emailOfFirstStart: .markEmailOfFirstStart
    case .dataStays: .markDataStays
    case .beginsBackups: .markBeginsBackups
    case .metrics(let isOn): isOn ? .markMetrics : .markNoMetrics
    case .tags: .markTags
    case .unnoticed: .markUnnoticed
    }
  }

  /// What happens to whom, and what to do about it.
  package var sentence: Phrase {
    switch self {
    case .losesFiles(.deleted): .filesAreDeleted
    case .losesFiles(.left): .filesAreLeft
    case .losesFiles(.notKnown): .filesMayGo
    case .losesPassword(.deleted): .passwordIsDeleted
    case .losesPassword(.left): .passwordIsLeft
    case .losesPassword(.notKnown): .passwordMayGo
    case .dataGoesWithStack: .dataGoesWithStack
    case .endsBackups: .backupsEnd
    case .oneWay(let old, let new): .oneWay(old?.version, to: new?.version)
    case .otherProcessor(let old, let new): .otherProcessor(old, to: new)
    case .shutsOut(let ranges, let staying):
      Self.isEverybodyElse(ranges, staying: staying)
        ? .shutsOutAllBut(Self.text(staying)) : .shutsOut(Self.text(ranges))
    case .opensWide: .opensWide
    case .letsIn(let ranges): .letsIn(Self.text(ranges))
    case .newAddress(let old, let new): .newAddress(old, to: new)
    case .movesRecord(let old, let new): .movesRecord(old, to: new)
    case .away: .awayForMinutes
    case .movesNetwork: .movesNetwork
    case .interruptsAccess: .interruptsAccess
    case .newOutboundAddress: .newOutboundAddress
    case .interruptsOutbound: .interruptsOutbound
    case .losesLogs: .losesLogs
    case .notKnown(let subject): .impactNotKnown(subject)
    case .throughput(let old, let new): .throughputChanges(old, to: new)
    case .emailOfFirstStart: .emailOfFirstStart
    case .dataStays: .dataStays
    case .beginsBackups: .backupsBegin
    case .metrics(let isOn): isOn ? .metricsBegin : .metricsEnd
    case .tags: .tagsChange
    case .unnoticed: .nothingIsNoticed
    }
  }

  private static func text(_ ranges: [IPv4Range]) -> String { ranges.map(\.description).joined(separator: ", ") }

  /// Whether everybody was in: then those who stay are named, for the rest of the internet has too many ranges.
  private static func isEverybodyElse(_ ranges: [IPv4Range], staying: [IPv4Range]) -> Bool {
    guard let everywhere = try? IPv4Range("0.0.0.0/0") else { return false }
    return Set([everywhere].subtracting(staying)) == Set(ranges)
  }
}

extension ChangeImpact.Weight {
  /// The word before a line, as of a check.
  package var word: Phrase {
    switch self {
    case .grave: .impactGrave
    case .warning: .impactWarning
    case .harmless: .impactHarmless
    }
  }
}
