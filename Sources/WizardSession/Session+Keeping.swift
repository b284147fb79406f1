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
    guard let language = chosenLanguage else { return }
    chosenLanguage = nil
    lostLanguage = keep(language)
    // Of a choice that cannot be kept, this run still makes the most.
    if let lostLanguage { wizard.note(lostLanguage) }
  }

  /// Returns why it cannot, if so.
  private func keep(_ language: Language) -> Phrase? {
    guard let preferences else { return PreferencePhrases.noHome }
    do throws(FileFault) {
      try preferences.set(.language, to: language.rawValue, outliving: .process)
    } catch {
      return error.sentence
    }
    // A disk may take its time.
    Task.detached { preferences.sync() }
    return nil
  }
}
