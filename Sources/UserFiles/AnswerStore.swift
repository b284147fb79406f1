internal import FoundationEssentials
package import GitLabStack
internal import Glibc
package import Phrases

/// Where unfinished answers are kept: `$XDG_STATE_HOME/gitlab-wizard/answers.yaml`.
package struct AnswerStore: Sendable {
  private let folder: UserFolder
  private let file: String
  package var path: String { folder.path(of: file) }

  /// nil where there is no home to keep anything in.
  package init?(environment: [String: String], isRehearsal: Bool) {
    guard let folder = UserFolder(.state, environment: environment) else { return nil }
    self.folder = folder
    // What a rehearsal answers, such as a VPC that only it has, must never reach a real account.
    file = isRehearsal ? "rehearsal.yaml" : "answers.yaml"
  }

  /// The stack that the kept answers are for; nil where they name none. Nothing is put aside for it.
  package var stackName: String? {
    guard let bytes = try? folder.read(file) else { return nil }
    return (try? AnswersFile.read(bytes))?.answers.text(.stackName)
  }

  package func save(
    _ answers: Answers, language: Language, outliving end: WholeFile.Durability = .machine
  ) throws(FileFault) {
    try folder.write(AnswersFile.text(for: answers, language: language), to: file, outliving: end)
  }
}

extension AnswerStore {
  /// What there was of last time, and whether there is room for what comes now.
  package struct Opening {
    /// Empty if there were none, or none that could be read.
    package var answers = Answers()
    /// nil where the file that could not be read is in the way and could not be put aside: nothing is ever written over it.
    package let store: AnswerStore?
    /// Why it could not be read, and where it is now.
    package var complaint: Phrase?
  }

  /// Reads the answers of last time. A file that cannot be read is put aside, for it holds what somebody has answered.
  package func open() -> Opening {
    do throws(FileFault) {
      guard let bytes = try folder.read(file) else { return Opening(store: self) }
      do throws(AnswersFileFault) {
        return Opening(answers: try AnswersFile.read(bytes).answers, store: self)
      } catch {
        return putAside(
          because: error.objections.first.map { AnswersFilePhrases.reason($0.reason, line: $0.line) }
            ?? SystemPhrases.systemReason(EINVAL))
      }
    } catch {
      return putAside(because: AnswersFilePhrases.reason(error.reason, line: nil))
    }
  }

  private func putAside(because reason: Phrase) -> Opening {
    let time = Date.now.formatted(Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    let names = (1..<100).map { "\(path).unreadable-\(time)\($0 == 1 ? "" : "-\($0)")" }
    let place = names.first { access($0, F_OK) != 0 } ?? path
    guard rename(path, place) == 0 else {
      return Opening(
        store: nil,
        complaint: reason.followed(
          by: AnswersFilePhrases.answersAreInTheWay(path.underHome, because: SystemPhrases.systemReason(errno))))
    }
    return Opening(store: self, complaint: reason.followed(by: AnswersFilePhrases.answersWerePutAside(place.underHome)))
  }
}
