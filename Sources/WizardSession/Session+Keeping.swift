internal import GitLabStack
internal import Phrases
internal import Screens
internal import UserFiles

/// What is written because somebody pressed a key for it.
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

  /// Of a choice that cannot be kept, this run still makes the most.
  func keep(_ language: Language) {
    do throws(FileFault) {
      try preferences?.set(.language, to: language.rawValue)
    } catch {
      wizard.note(error.sentence)
    }
  }
}
