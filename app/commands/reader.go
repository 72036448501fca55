package commands

import (
	"slices"
	"strings"

	"yulan/app/userlanguage"
	"yulan/assets"
	"yulan/report"
)

// Reader is the person who runs a command: the languages of the messages for them. The zero
// value reads English.
//
// One rule holds for all commands. Data and pictures are in the report's own language, so that
// the same command writes the same bytes on every machine. What addresses a person is in the
// system's language: help, messages, lists on a terminal, what verify finds. YULAN_LANG
// overrides both, and -lang overrides YULAN_LANG.
type Reader struct {
	System string // the locale of the system; empty if it names no language
	Asked  string // the value of YULAN_LANG; empty if it is not set
}

// Words returns the words of messages about what args ask.
func (r Reader) Words(args []string) (assets.Words, error) {
	for _, tag := range []string{flagValue("lang", args), userlanguage.Tag(r.Asked)} {
		if slices.Contains(assets.Tags, tag) {
			return assets.LoadWords(tag)
		}
	}
	return assets.LoadWords(string(r.system()))
}

// system returns the language of the system, if it is one of Yulan's.
func (r Reader) system() report.Language {
	return report.Known(userlanguage.Tag(r.System), report.English)
}

// check returns an error if YULAN_LANG is set and names no language of Yulan's.
func (r Reader) check(w assets.Words) error {
	if r.Asked == "" || slices.Contains(report.Languages, report.Language(userlanguage.Tag(r.Asked))) {
		return nil
	}
	return usageError{w.T("cli.variable-unknown", "variable", userlanguage.Variable, "lang", r.Asked, "list", list(assets.Tags, w))}
}

// language is the language of a command's output.
func (c *call) language() report.Language {
	switch asked := c.asked(); {
	case asked != "":
		return asked
	case c.isSaid():
		return c.reader.system()
	}
	return report.Languages[0] // the report's own
}

// messages is the language of messages to whoever runs the command.
func (c *call) messages() report.Language {
	if asked := c.asked(); asked != "" {
		return asked
	}
	return c.reader.system()
}

// asked is the language that -lang or, without it, YULAN_LANG asks for; empty if neither does.
func (c *call) asked() report.Language {
	if c.given["lang"] {
		return report.Language(c.options.lang)
	}
	return report.Language(userlanguage.Tag(c.reader.Asked))
}

// isSaid tells whether a command's output addresses a person rather than being kept: it is a
// message, or a list on a terminal.
func (c *call) isSaid() bool {
	return c.command.talks || c.options.format == formatTable && c.options.out == "" && isTerminal(c.stdout)
}

// flagValue finds the value of a flag before args are parsed. The last occurrence counts, as it
// does for the flag package.
func flagValue(flag string, args []string) string {
	found := ""
	for i, a := range args {
		name, value, joined := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(a, "-"), "-"), "=")
		switch {
		case name != flag || !isFlag(a):
		case joined:
			found = value
		case i+1 < len(args):
			found = args[i+1]
		}
	}
	return found
}
