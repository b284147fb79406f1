import ArgumentParser

/// The language as given on the command line; `Language.spoken` has read it by then.
enum SpokenLanguage: String, ExpressibleByArgument, CaseIterable {
  case en, ja
}
