package import Phrases

extension AWSTrouble {
  /// What happened and why.
  package var sentence: Phrase {
    switch self {
    case .commandMissing(let executable): .awsIsMissing(executable)
    case .commandNotExecutable(let path): .awsIsNotExecutable(path)
    case .interpreterMissing(let script, let interpreter): .awsLacksItsInterpreter(script, interpreter: interpreter)
    case .tooOld(let found, let needed): .awsIsTooOld(found, needed: needed)
    case .notStarted(let reason): .awsDidNotStart(reason)
    case .noTemporaryFile(let reason): .noTemporaryFile(reason)
    case .timedOut(let seconds): .awsTimedOut(seconds)
    case .killed(let signal): .awsWasKilled(signal)
    case .tooMuchOutput(let limit): .awsPrintedTooMuch(mebibytes: limit >> 20)
    case .garbled(let command): .awsPrintedGarbage(command)
    case .notUnderstood(let message):
      // Before the line that matters stands the usage of the command.
      .awsDidNotUnderstand(message.split(whereSeparator: \.isNewline).last.map(String.init) ?? message)
    case .noCredentials: .noCredentials
    case .expiredCredentials: .credentialsHaveExpired
    case .invalidCredentials: .credentialsAreInvalid
    case .noRegion: .noRegionIsSet
    case .noSuchProfile(let message): .noSuchProfile(message)
    case .needsMFACode: .profileWantsMFACode
    case .noAccessToRole(let message): .noAccessToRole(message)
    case .clockIsWrong(let here, let there, _): .clockIsWrong(here: here, there: there)
    case .noNetwork: .awsIsOutOfReach
    case .accessDenied(let action, _): .accessIsDenied(action)
    case .throttled: .awsThrottles
    case .noChanges: .nothingToUpdate
    case .notFound(let message): .awsDoesNotFind(message)
    case .alreadyExists(let message): .awsHasItAlready(message)
    case .validation(let message): .awsRefuses(message)
    case .serverTrouble: .awsHasTrouble
    case .other(let code, let message): .awsFailed(code, message)
    case .leftUnprotected(let trouble):
      trouble.sentence.followed(by: trouble.isOrderInDoubt ? .protectionStaysOff : .protectionIsOff)
    case .orderInDoubt(let reason): .orderIsInDoubt.followed(by: reason.sentence)
    }
  }

  /// What to do now.
  package var advice: Phrase {
    switch self {
    case .commandMissing: .installAWS
    case .commandNotExecutable(let path): .makeExecutable(path)
    case .interpreterMissing: .reinstallAWS
    case .tooOld: .updateAWS
    case .notStarted: .checkAWSCommand
    case .noTemporaryFile: .checkTemporaryDirectory
    case .timedOut, .noNetwork: .checkConnection
    case .killed: .tryAgain
    case .tooMuchOutput, .garbled: .lookAtCalls
    case .notUnderstood: .checkAWSVersion
    case .noCredentials: .signIn
    case .expiredCredentials: .signInAgain
    case .invalidCredentials: .checkCredentials
    case .noRegion: .setRegion
    case .noSuchProfile: .listProfiles
    case .needsMFACode: .signInWithMFA
    case .noAccessToRole: .checkRoleOfProfile
    case .clockIsWrong: .setClock
    case .accessDenied: .askForRight
    case .throttled, .serverTrouble: .waitAndTryAgain
    case .noChanges: .nothingToDo
    case .notFound: .checkNameAndRegion
    case .alreadyExists: .chooseAnotherName
    case .validation: .correctAnswers
    case .other: .searchForMessage
    case .orderInDoubt: .lookWhetherItBegan
    case .leftUnprotected(let refusal): refusal.advice.followed(by: .turnProtectionOn)
    }
  }
}
