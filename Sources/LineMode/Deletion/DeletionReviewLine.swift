internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What a deletion takes away and what it leaves, before the yes, as an object of `destroy --json`.
struct DeletionReviewLine: Encodable {
  let type = "review"
  let stack: String
  let region: String
  /// nil where nobody can read what the stack is made of, so that what goes is not known.
  let goes: [Going]?
  /// nil where that is not known either.
  let stays: [LeftInJSON]?
  /// What keeping that costs a month; nil where nobody knows, and where nothing stays.
  let staysMonthly: String?
  /// What stays besides, and is no resource of the stack.
  let traces: [String]
  let losesRepositories: Bool?
  let isProtected: Bool
  /// Usual seconds; nil where nobody can read what the stack is made of.
  let time: PlanReport.Time?
  /// What has to be typed, or given by `--confirm`.
  let confirm: String

  /// What goes of a group.
  struct Going: Encodable {
    let name: String
    let title: String
    let resources: [String]
  }

  init(_ preview: LineDeletionPreview, in language: Language) {
    let (live, farewell) = (preview.live, preview.farewell)
    stack = live.description.name
    region = preview.region.description
    confirm = stack
    isProtected = live.description.isProtected
    let isKnown = live.unread == nil
    goes =
      isKnown
      ? Plan.Group.allCases.compactMap { group in
        let members = farewell.going(in: group).map(\.logicalID).filter { !preview.retained.contains($0) }
        return members.isEmpty
          ? nil : Going(name: group.rawValue, title: group.title[language], resources: members)
      } : nil
    let staying = Set(farewell.kept.map(\.logicalID)).union(preview.retained)
    let left = preview.resources.filter { staying.contains($0.logicalID) && $0.stands }.map {
      LeftInJSON(
        LeftOver(logicalID: $0.logicalID, type: $0.type, id: $0.physicalID, region: preview.region.description),
        isRehearsed: preview.isRehearsed)
    }
    stays = isKnown ? left : nil
    staysMonthly = isKnown && !left.isEmpty ? farewell.monthlyLeft?.cents : nil
    traces = farewell.traces.map { $0[language] }
    losesRepositories = isKnown ? farewell.losesRepositories : nil
    let seconds = farewell.seconds
    time = isKnown ? PlanReport.Time(low: Int(seconds.lowerBound), high: Int(seconds.upperBound)) : nil
  }
}
