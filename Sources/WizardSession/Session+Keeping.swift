internal import GitLabStack
internal import Phrases
internal import Screens
internal import UserFiles

/// What is written because somebody pressed a key for it, and what is kept of itself.
extension Session {
  /// Into the folder that the program was started in.
  func save(_ plan: PlanToSave) {
    do {
      wizard.note(try plan.write(to: ".", for: wizard.settings.program))
    } catch let fault as FileFault {
      wizard.note(fault.sentence)
    } catch {
      wizard.note((error as? TemplateFault)?.sentence ?? Phrase(verbatim: "\(error)"))
    }
  }

  /// Writes the newest answers, and a language that was chosen: when the loop has nothing else to do, and before it ends.
  func writeWhatIsKept() {
    if let fault = keeper.write() { wizard.note(fault.sentence) }
    guard let language = chosenLanguage, let preferences else { return }
    chosenLanguage = nil
    do throws(FileFault) {
      try preferences.set(.language, to: language.rawValue, outliving: .process)
      // A disk may take its time.
      Task.detached { preferences.sync() }
    } catch {
      // Of a choice that cannot be kept, this run still makes the most.
      wizard.note(error.sentence)
    }
  }
}
