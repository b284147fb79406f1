internal import GitLabStack
internal import Phrases

/// What is looked at of the range of a new VPC.
enum RangeChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "network.range", .network, Phrase("Range of the VPC", "VPC の範囲"), about: .networkCIDR,
      of: { examination in
        examination.planned(.network(.vpc)) == nil ? nil : examination.choices.network.range
      },
      asks: { _, examination in examination.adds(.network(.vpc)) ? [.stock(.vpcs), .stock(.peers)] : [] },
      judge: { range, examination throws(NotSeen) in
        guard try examination.added(.network(.vpc)) > 0 else {
          return .ok(Phrase(verbatim: range.description), RangePhrases.stays(range.description))
        }
        let own = try examination.seen(.vpcs, orSay: RangePhrases.othersAreUnseen)
        // What can be reached from one of them may be wanted from this one too.
        var known = Set(own.map(\.id))
        let peers = try examination.seen(.peers, orSay: RangePhrases.peersAreUnseen).filter {
          known.insert($0.id).inserted
        }
        let others = own + peers
        let overlapping = others.filter { vpc in vpc.ranges.contains { $0.overlaps(range) } }
        guard !overlapping.isEmpty else {
          return .ok(Phrase(verbatim: range.description), RangePhrases.isAlone(range.description))
        }
        let taken = others.flatMap(\.ranges)
        let free = range.neighbours.first { candidate in !taken.contains { $0.overlaps(candidate) } }
        return .warn(
          RangePhrases.overlaps(overlapping.count),
          RangePhrases.overlaps(range.description, overlapping.map(\.title)),
          fixes: free.map { [Fix(answering: .networkCIDR, with: $0.description)] } ?? [])
      })
  }
}

extension String {
  fileprivate func overlaps(_ range: IPv4Range) -> Bool { (try? IPv4Range(self))?.overlaps(range) ?? false }
}

extension VPC {
  /// With its name and its range.
  fileprivate var title: String { "\(id) (\([name, cidr].compactMap { $0 }.joined(separator: ", ")))" }
}

extension IPv4Range {
  /// Ranges of the same length in 10.0.0.0/8, one for each second number.
  fileprivate var neighbours: [IPv4Range] {
    (0...255).compactMap { try? IPv4Range("10.\($0).0.0/\(max(prefixLength, 16))") }
  }
}
