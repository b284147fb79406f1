internal import Deployment
internal import GitLabStack
internal import Operations
package import Phrases

extension HomeNeed {
  /// What it is, without the name of the GitLab.
  package var sentence: Phrase {
    switch self {
    case .unhealthy(let healthy, let all, let reason): HomePhrases.unhealthy(healthy, of: all, reason)
    case .failed(let condition, let name, _): condition.words(about: name) ?? HomePhrases.failed
    case .undone(let day, let cause): HomePhrases.undone(day, cause)
    case .changeUndone(let day, let cause): HomePhrases.changeUndone(day, cause)
    case .natInstance(let id, let state?): HomePhrases.natInstance(id, is: state)
    case .natInstance(let id, nil): HomePhrases.natInstanceIsGone(id)
    case .certificateEnds(let day, let days): HomePhrases.certificateEnds(day, in: days)
    case .renewalIsStuck(let word, let day): HomePhrases.renewalIsStuck(word, day)
    case .noFixes(let tag, let next): HomePhrases.noFixes(tag.version, next: next?.version)
    case .noCopy: HomePhrases.noCopy
    case .oldCopy(let days): HomePhrases.oldCopy(days)
    case .neverProved(let copies, _): HomePhrases.neverProved(copies)
    case .unprotected: HomePhrases.unprotected
    case .memoryIsShort(let percent): HomePhrases.memoryIsShort(percent)
    case .drifted(let resources): HomeFigurePhrases.drifted(resources)
    case .keptFileSystem(let id, let size): HomePhrases.keptFileSystem(id, size)
    }
  }

  /// What helps, each line to be pasted as it stands.
  ///
  /// - Parameter place: the stack and its region, as commands take them.
  /// - Parameter options: what commands need besides to ask the same account, behind the region: of what is no stack's.
  package func commands(at place: String, region: String, options: String, program: String) -> [String] {
    let tail = "--region \(region)" + (options.isEmpty ? "" : " \(options)")
    let profile = Program.optionsForAWS(options)
    let aws = "--region \(region)" + (profile.isEmpty ? "" : " \(profile)")
    func ours(_ words: String) -> String { "\(program) \(words)" }
    switch self {
    case .unhealthy: return [ours("logs \(place) --errors")]
    case .failed(_, _, let repair?): return [ours("change \(place) --repair \(repair)")]
    case .failed(_, _, nil): return [ours("destroy \(place)")]
    case .undone: return [ours("destroy \(place)")]
    case .changeUndone: return [ours("resume \(place)")]
    case .natInstance(let id, _?): return ["aws ec2 start-instances --instance-ids \(id) \(aws)"]
    case .natInstance(_, nil): return [ours("change \(place) --repair \(RepairWay.natInstance.rawValue)")]
    case .certificateEnds, .renewalIsStuck: return [ours("check \(tail)")]
    case .noFixes: return [ours("upgrade \(place)")]
    case .noCopy, .oldCopy: return [ours("backup \(place) now")]
    case .neverProved(_, let newest): return [ours("restore \(newest) --prove --stack.name \(place)")]
    case .unprotected(let id):
      return [
        "aws cloudformation update-termination-protection --enable-termination-protection --stack-name \(id) \(aws)"
      ]
    case .memoryIsShort: return [ours("change \(place)")]
    case .drifted: return [ours("drift \(place)")]
    case .keptFileSystem(let id, _):
      return [
        ours("deploy --storage.fileSystemId \(id) --access.allowedCidrs \(AccessPhrases.networkToName) \(tail)")
      ]
    }
  }
}
