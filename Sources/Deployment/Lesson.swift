/// What one deployment teaches about how long things take where it was done.
package struct Lesson: Hashable, Sendable {
  let place: LearnedDurations.Place
  /// Seconds by what resources have in common.
  let creations: [String: Double]
  let deletions: [String: Double]
}

extension DeploymentProgress {
  /// nil unless everything went as it should: what fails, is undone or is stopped says nothing about what is usual.
  package func lesson(in place: LearnedDurations.Place) -> Lesson? {
    switch outcome {
    case .created where operation == .creation:
      return Lesson(place: place, creations: seconds(of: .ok), deletions: [:])
    case .deleted where operation == .deletion && turn == nil:
      return Lesson(place: place, creations: [:], deletions: seconds(of: .undo))
    case .created, .deleted, .changed, .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed, .stopped,
      .deletedMeanwhile, nil:
      return nil
    }
  }

  /// The middle of what resources of a kind took, to a tenth of a second.
  private func seconds(of state: ResourceProgress.State) -> [String: Double] {
    var all: [String: [Double]] = [:]
    for (resource, key) in zip(resources, forecast.keys) where resource.state == state {
      guard let started = resource.started, let finished = resource.finished else { continue }
      all[key, default: []].append(finished - started)
    }
    return all.compactMapValues(median).mapValues { ($0 * 10).rounded() / 10 }
  }
}
