import ArgumentParser
import Deployment
import Phrases

/// What is to be done about a backup before something that the data may not survive.
struct BackupOptions: ParsableArguments {
  @Flag(name: .customLong("backup-first"), help: .init(said: .helpBackupFirst)) var isWished = false
  @Flag(name: .customLong("without-backup"), help: .init(said: .helpWithoutBackup)) var goesWithout = false
  @Flag(name: .customLong("set-up-backup"), help: .init(said: .helpSetUpBackup)) var mayBeSetUp = false

  var choice: BackupChoice {
    BackupChoice(isWished: isWished, goesWithout: goesWithout, mayBeSetUp: mayBeSetUp)
  }
}
