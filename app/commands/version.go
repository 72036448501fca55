package commands

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// Version is the version of the product. FyneApp.toml has it too; a test compares them.
const Version = "0.1.0"

// versionCommand prints the version.
func versionCommand() command {
	return command{name: "version", examples: []string{"yulan version"}, do: (*call).version}
}

func (c *call) version() error {
	_, err := fmt.Fprintf(c.stdout, "yulan %s (%s%s %s/%s)\n", Version, revision(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// revision returns the commit that the program was built from, if the build recorded it.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	const shown = 12 // digits of a commit's hash
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= shown {
			return s.Value[:shown] + " "
		}
	}
	return ""
}
