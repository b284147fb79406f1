internal import Phrases

/// Files of other programs that are taken for a file of answers, because they are YAML or JSON too and have to do with the same thing.
enum ForeignFile {
  case cloudFormationTemplate, parameterFile, seedProperties, composeFile, kubernetesManifest

  /// nil if it is none of these.
  init?(_ root: YAMLNode?) {
    guard let root, root["version"]?.text != "1" else { return nil }
    if let items = root.list, !items.isEmpty, items.allSatisfy({ $0["ParameterKey"] != nil }) {
      self = .parameterFile
      return
    }
    guard let entries = root.entries else { return nil }
    let keys = Set(entries.map(\.key))
    let hasResources = root["Resources"]?.entries?.contains { $0.value["Type"]?.text != nil } ?? false
    if keys.contains("AWSTemplateFormatVersion") || hasResources {
      self = .cloudFormationTemplate
    } else if keys.contains("Parameters"), keys.isSubset(of: ["Parameters", "Tags", "StackPolicy"]) {
      self = .parameterFile
    } else if keys.contains("services") {
      self = .composeFile
    } else if keys.isSuperset(of: ["apiVersion", "kind"]) {
      self = .kubernetesManifest
    } else if keys.count(where: { SeedReading.Property(rawValue: $0) != nil }) >= 2, !keys.contains("version") {
      self = .seedProperties
    } else {
      return nil
    }
  }

  var reason: Phrase {
    switch self {
    case .cloudFormationTemplate: AnswersFilePhrases.fileIsATemplate
    case .parameterFile: AnswersFilePhrases.fileIsOfParameters
    case .seedProperties: AnswersFilePhrases.fileIsOfSeed
    case .composeFile: AnswersFilePhrases.fileIsOf("Docker Compose")
    case .kubernetesManifest: AnswersFilePhrases.fileIsOf("Kubernetes")
    }
  }

  var advice: Phrase {
    switch self {
    case .cloudFormationTemplate, .parameterFile: AnswersFilePhrases.answersMakeTheTemplate
    case .seedProperties: AnswersFilePhrases.readSeedWithAnswers
    case .composeFile, .kubernetesManifest: AnswersFilePhrases.anAnswersFile
    }
  }
}
