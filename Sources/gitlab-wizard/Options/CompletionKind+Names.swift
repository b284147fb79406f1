import ArgumentParser
import FoundationEssentials
import GitLabStack
import Phrases
import Pricing
import UserFiles

/// Names that a shell offers. They are worked out only when it asks, and never by a call of `aws`.
extension CompletionKind {
  /// Those that there are prices for.
  static var regions: CompletionKind { .custom { _, _, _ in PriceList.builtIn.regions } }

  static var releases: CompletionKind { .custom { _, _, _ in Releases.builtIn.known.map(\.tag.description) } }

  /// Stacks that were made or answered for from here.
  static var stackNames: CompletionKind {
    .custom { _, _, _ in
      let environment = ProcessInfo.processInfo.environment
      let answered = AnswerStore(environment: environment, isRehearsal: false)?.stackName
      let made = ReceiptFolder(environment: environment)?.stackNames ?? []
      return Set(made + [answered ?? Choices.defaultStackName]).sorted()
    }
  }

  /// Those of the files of the AWS CLI.
  static var profiles: CompletionKind {
    .custom { _, _, _ in AWSProfiles(environment: ProcessInfo.processInfo.environment).names }
  }

  /// What the setting that was named before may be set to.
  static var values: CompletionKind {
    .custom { words, index, _ in
      let name = words.indices.contains(index - 1) ? words[index - 1] : ""
      return Preference(rawValue: name)?.values ?? []
    }
  }
}
