# Reads GITLAB_OMNIBUS_CONFIG as GitLab's image does, and prints what it has set as JSON.
#
# A stand-in of the object that the image evaluates the text in: any name without a value is a table, which has tables in it;
# with one it is a setting, such as external_url.
require 'json'

class Settings
  def initialize
    @settings = {}
  end

  attr_reader :settings

  def method_missing(name, *values)
    return @settings[name] = values.fetch(0) unless values.empty?

    @settings[name] ||= Hash.new { |table, key| table[key] = {} }
  end

  def respond_to_missing?(*) = true
end

omnibus = Settings.new
omnibus.instance_eval(ENV.fetch('GITLAB_OMNIBUS_CONFIG'))
puts JSON.generate(omnibus.settings)
