import ArgumentParser
import GitLabStack

/// What a command is run with besides its own options, declared once for each kind of command.
///
/// Scripts may give what holds for the program as a whole to any command: where it is kept without doing anything, as
/// `--no-input` is by what never asks, it is taken and not shown. Answers are taken only where they count.
protocol CommandOptions {
  associatedtype Flags: AnswerFlags

  var common: CommonOptions { get }
  var account: ProfileOptions { get }
  var rehearsal: RehearsalOptions { get }
  var talk: TalkOptions { get }
  var flags: Flags { get }
}

/// For what builds or changes a stack: with questions, screens and all answers.
struct BuildingOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup var account: ProfileOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup var talk: TalkOptions
  @OptionGroup(title: "Answers") var flags: AnswerOptions
}

/// For what is worked out from the answers alone: nobody is asked.
struct PrintingOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var account: ProfileOptions
  @OptionGroup(visibility: .hidden) var rehearsal: RehearsalOptions
  @OptionGroup(visibility: .hidden) var talk: TalkOptions
  @OptionGroup(title: "Answers") var flags: AnswerOptions
}

/// For a look at the account with all answers: nobody is asked.
struct AskingOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup var account: ProfileOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup(visibility: .hidden) var talk: TalkOptions
  @OptionGroup(title: "Answers") var flags: AnswerOptions
}

/// For prices, which AWS may be asked for: nobody else is asked.
struct PricingOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup var account: ProfileOptions
  @OptionGroup(visibility: .hidden) var rehearsal: RehearsalOptions
  @OptionGroup(visibility: .hidden) var talk: TalkOptions
  @OptionGroup(title: "Answers") var flags: AnswerOptions
}

/// For a look at a stack that is there: only its name and region count, the rest is read from it.
struct LookingOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup var account: ProfileOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup(visibility: .hidden) var talk: TalkOptions
  @OptionGroup var flags: StackOptions
}

/// For what is told of the program or of a question: the answers move its prices only, and are taken by file.
struct ExplainingOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var account: ProfileOptions
  @OptionGroup(visibility: .hidden) var rehearsal: RehearsalOptions
  @OptionGroup(visibility: .hidden) var talk: TalkOptions
  @OptionGroup var flags: NoAnswers
}

/// For what is the same whatever was answered: neither answers nor an account count.
struct TellingOptions: ParsableArguments {
  @OptionGroup var language: LanguageOptions
  @OptionGroup(visibility: .hidden) var account: ProfileOptions
  @OptionGroup(visibility: .hidden) var rehearsal: RehearsalOptions
  @OptionGroup(visibility: .hidden) var talk: TalkOptions
}

/// For what is done to a stack that is there as it is.
struct DestroyingOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup var account: ProfileOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup var talk: TalkOptions
  @OptionGroup var flags: StackOptions
}

/// For coming back to an operation. That of a rehearsal is over with the program, which is said to whoever asks for it.
struct ReturningOptions: ParsableArguments, CommandOptions {
  @OptionGroup var common: CommonOptions
  @OptionGroup var account: ProfileOptions
  @OptionGroup(visibility: .hidden) var rehearsal: RehearsalOptions
  @OptionGroup var talk: TalkOptions
  @OptionGroup var flags: StackOptions
}
