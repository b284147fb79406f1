import ArgumentParser
import Phrases

/// As given on the command line; `Language.spoken` has read it by then.
extension Language: ExpressibleByArgument {}
