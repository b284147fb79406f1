package import Phrases

extension AWSTrouble {
  /// What happened and why.
  package var sentence: Phrase {
    switch self {
    case .commandMissing(let executable): AWSPhrases.awsIsMissing(executable)
    case .commandNotExecutable(let path): AWSPhrases.awsIsNotExecutable(path)
    case .interpreterMissing(let script, let interpreter):
      AWSPhrases.awsLacksItsInterpreter(script, interpreter: interpreter)
    case .tooOld(let found, let needed): AWSPhrases.awsIsTooOld(found, needed: needed)
    case .notStarted(let reason): AWSPhrases.awsDidNotStart(reason)
    case .noTemporaryFile(let reason): AWSPhrases.noTemporaryFile(reason)
    case .timedOut(let seconds): AWSPhrases.awsTimedOut(seconds)
    case .killed(let signal): AWSPhrases.awsWasKilled(signal)
    case .tooMuchOutput(let limit): AWSPhrases.awsPrintedTooMuch(mebibytes: limit >> 20)
    case .garbled(let command): AWSPhrases.awsPrintedGarbage(command)
    case .notUnderstood(let message):
      // Before the line that matters stands the usage of the command.
      AWSPhrases.awsDidNotUnderstand(message.split(whereSeparator: \.isNewline).last.map(String.init) ?? message)
    case .noCredentials: AWSPhrases.noCredentials
    case .expiredCredentials: AWSPhrases.credentialsHaveExpired
    case .invalidCredentials: AWSPhrases.credentialsAreInvalid
    case .noRegion: AWSPhrases.noRegionIsSet
    case .noSuchProfile(let message): AWSPhrases.noSuchProfile(message)
    case .needsMFACode: AWSPhrases.profileWantsMFACode
    case .noAccessToRole(let message): AWSPhrases.noAccessToRole(message)
    case .clockIsWrong(let here, let there, _): AWSPhrases.clockIsWrong(here: here, there: there)
    case .noNetwork: AWSPhrases.awsIsOutOfReach
    case .accessDenied(let action, _): AWSPhrases.accessIsDenied(action)
    case .throttled: AWSPhrases.awsThrottles
    case .noChanges: AWSPhrases.nothingToUpdate
    case .notFound(let message): AWSPhrases.awsDoesNotFind(message)
    case .alreadyExists(let message): AWSPhrases.awsHasItAlready(message)
    case .validation(let message): AWSPhrases.awsRefuses(message)
    case .serverTrouble: AWSPhrases.awsHasTrouble
    case .other(let code, let message): AWSPhrases.awsFailed(code, message)
    case .leftUnprotected(let trouble):
      trouble.sentence.followed(by: trouble.isOrderInDoubt ? AWSPhrases.protectionStaysOff : AWSPhrases.protectionIsOff)
    case .orderInDoubt(let reason): AWSPhrases.orderIsInDoubt.followed(by: reason.sentence)
    }
  }

  /// What to do now.
  package var advice: Phrase {
    switch self {
    case .commandMissing: AWSPhrases.installAWS
    case .commandNotExecutable(let path): AWSPhrases.makeExecutable(path)
    case .interpreterMissing: AWSPhrases.reinstallAWS
    case .tooOld: AWSPhrases.updateAWS
    case .notStarted: AWSPhrases.checkAWSCommand
    case .noTemporaryFile: AWSPhrases.checkTemporaryDirectory
    case .timedOut, .noNetwork: AWSPhrases.checkConnection
    case .killed: AWSPhrases.tryAgain
    case .tooMuchOutput, .garbled: AWSPhrases.lookAtCalls
    case .notUnderstood: AWSPhrases.checkAWSVersion
    case .noCredentials: AWSPhrases.signIn
    case .expiredCredentials: AWSPhrases.signInAgain
    case .invalidCredentials: AWSPhrases.checkCredentials
    case .noRegion: AWSPhrases.setRegion
    case .noSuchProfile: AWSPhrases.listProfiles
    case .needsMFACode: AWSPhrases.signInWithMFA
    case .noAccessToRole: AWSPhrases.checkRoleOfProfile
    case .clockIsWrong: AWSPhrases.setClock
    case .accessDenied(_, let message): RightsPhrases.whomToAsk(after: message) ?? AWSPhrases.askForRight
    case .throttled, .serverTrouble: AWSPhrases.waitAndTryAgain
    case .noChanges: AWSPhrases.nothingToDo
    case .notFound: AWSPhrases.checkNameAndRegion
    case .alreadyExists: AWSPhrases.chooseAnotherName
    case .validation: AWSPhrases.correctAnswers
    case .other: AWSPhrases.searchForMessage
    case .orderInDoubt: AWSPhrases.lookWhetherItBegan
    case .leftUnprotected(let refusal): refusal.advice.followed(by: AWSPhrases.turnProtectionOn)
    }
  }
}
