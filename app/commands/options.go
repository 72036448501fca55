package commands

import (
	"errors"
	"flag"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"yulan/assets"
	"yulan/report"
	"yulan/report/lazyregexp"
)

// options are the values of all flags as typed. Each command reads the ones that it takes.
type options struct {
	report, chapter, chart, figures, highlight, title string

	lang, theme, size, scale, dpi, out, format string

	plain, transparent, cite, samePlace bool
}

// option is a flag: the name of its value in the help, its default, and the variable that it
// sets. A switch has no value.
type option struct {
	name, value, preset string
	into                func(*options) *string
	on                  func(*options) *bool
}

// allOptions lists every flag of every command.
func allOptions() []option {
	value := func(name, value, preset string, into func(*options) *string) option {
		return option{name: name, value: value, preset: preset, into: into}
	}
	return []option{
		value("report", "DIR|FILE", "", func(o *options) *string { return &o.report }),
		value("chapter", "N", "", func(o *options) *string { return &o.chapter }),
		value("chart", "ID", "", func(o *options) *string { return &o.chart }),
		value("figures", "ID,ID", "", func(o *options) *string { return &o.figures }),
		value("highlight", "ID", "", func(o *options) *string { return &o.highlight }),
		value("title", "TEXT", "", func(o *options) *string { return &o.title }),
		value("lang", strings.Join(assets.Tags, "|"), "", func(o *options) *string { return &o.lang }),
		value("theme", "light|dark", themeLight, func(o *options) *string { return &o.theme }),
		value("size", strings.Join(append(paperNames(), "WxH"), "|"), "800x450", func(o *options) *string { return &o.size }),
		value("scale", "S", "2", func(o *options) *string { return &o.scale }),
		value("dpi", "N", "", func(o *options) *string { return &o.dpi }),
		{name: "plain", on: func(o *options) *bool { return &o.plain }},
		{name: "transparent", on: func(o *options) *bool { return &o.transparent }},
		{name: "cite", on: func(o *options) *bool { return &o.cite }},
		{name: "same-place", on: func(o *options) *bool { return &o.samePlace }},
		value("out", "DIR", "out", func(o *options) *string { return &o.out }),
		value("format", "", "", func(o *options) *string { return &o.format }),
	}
}

func optionNamed(name string) option {
	all := allOptions()
	return all[slices.IndexFunc(all, func(o option) bool { return o.name == name })]
}

// These errors say that -h asked for help on the command, or for the version.
var (
	errHelp    = errors.New("help is wanted")
	errVersion = errors.New("the version is wanted")
)

// parse reads flags and operands in any order, and checks the language, which nearly every
// command takes.
func (c *call) parse(args []string) error {
	set := flag.NewFlagSet(c.command.name, flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.Usage = func() {}
	for _, name := range c.command.flags {
		if o := optionNamed(name); o.on != nil {
			set.BoolVar(o.on(&c.options), name, false, "")
		} else {
			set.StringVar(o.into(&c.options), name, o.presetFor(c.command), "")
		}
	}
	var operands []string
	for {
		if err := set.Parse(args); err != nil {
			return c.flagError(err)
		}
		if set.NArg() == 0 {
			break
		}
		operands = append(operands, set.Arg(0))
		args = set.Args()[1:]
	}
	set.Visit(func(f *flag.Flag) { c.given[f.Name] = true })
	if err := c.checkNames(operands); err != nil {
		return err
	}
	if err := c.checkText(); err != nil {
		return err
	}
	if err := c.takeOperand(operands); err != nil {
		return err
	}
	if c.given["lang"] && !slices.Contains(report.Languages, report.Language(c.options.lang)) {
		return usageError{c.words.T("cli.language-unknown", "lang", c.options.lang, "list", list(assets.Tags, c.words), "hint", languageHint(c.options.lang, c.words))}
	}
	c.options.lang = string(c.language())
	return nil
}

// checkNames refuses an empty name, as an unset variable of a script leaves it: it would select
// the built-in report, or every chart.
func (c *call) checkNames(operands []string) error {
	for _, name := range []string{"report", "chapter", "chart", "out"} {
		if o := optionNamed(name); c.given[name] && *o.into(&c.options) == "" {
			return usageError{c.words.T("cli.flag-empty", "flag", name, "value", o.valueFor(c.command))}
		}
	}
	if c.command.operand != "" && slices.Contains(operands, "") {
		return usageError{c.words.T("cli.operand-empty", "command", c.command.name, "operand", c.command.operand)}
	}
	return nil
}

// checkText refuses bytes that are not UTF-8, as a terminal in GBK sends them. Names of files
// and folders may be any bytes.
func (c *call) checkText() error {
	for name := range c.given {
		o := optionNamed(name)
		if o.into == nil || name == "out" || name == "report" {
			continue
		}
		if value := *o.into(&c.options); !utf8.ValidString(value) {
			return usageError{c.words.T("cli.not-utf8", "flag", name, "value", strconv.Quote(value))}
		}
	}
	return nil
}

func (c *call) takes(flag string) bool { return slices.Contains(c.command.flags, flag) }

func (c *call) takeOperand(operands []string) error {
	name := c.command.name
	switch {
	case c.command.many && len(operands) == 0:
		return usageError{c.words.T("cli.many-missing", "command", name, "operand", c.command.operand)}
	case c.command.many:
		c.several = operands
	case len(operands) == 1 && c.command.operand != "":
		c.operand = operands[0]
	case len(operands) > 0 && c.command.operand == "":
		return usageError{c.words.T("cli.operand-unwanted", "command", name, "operand", operands[0])}
	case len(operands) > 1:
		return usageError{c.words.T("cli.operand-unwanted", "command", name, "operand", operands[1])}
	case c.command.operand != "" && !c.command.optional:
		return usageError{c.words.T("cli.operand-missing", "command", name, "operand", c.command.operand)}
	}
	return nil
}

// onOrOff finds the switch that was given a value.
var onOrOff = lazyregexp.New(`^invalid boolean value .* for -([a-z]+): `)

// flagError rewrites an error of the flag package in our own words. The package has no error
// types for these cases, so its texts are parsed; a test fails if they change.
func (c *call) flagError(err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return errHelp
	}
	name := c.command.name
	if given, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -"); ok {
		if given == "version" {
			return errVersion
		}
		if len(c.command.flags) == 0 {
			return usageError{c.words.T("cli.flag-none", "command", name, "flag", given)}
		}
		var flags []string
		for _, f := range c.command.flags {
			flags = append(flags, "-"+f)
		}
		return usageError{c.words.T("cli.flag-unknown", "command", name, "flag", given, "list", list(flags, c.words), "hint", hint("-"+given, flags, c.words))}
	}
	if given, ok := strings.CutPrefix(err.Error(), "flag needs an argument: -"); ok {
		return usageError{c.words.T("cli.flag-empty", "flag", given, "value", optionNamed(given).valueFor(c.command))}
	}
	if found := onOrOff.FindStringSubmatch(err.Error()); found != nil {
		return usageError{c.words.T("cli.flag-on", "flag", found[1])}
	}
	return usageError{c.words.T("cli.flag-wrong", "command", name, "problem", err)}
}

// valueFor returns the name of a flag's value in the help of a command.
func (o option) valueFor(c command) string {
	switch {
	case o.name == "format":
		return strings.Join(formatsOf(c), "|")
	case o.isFileOf(c):
		return "FILE"
	}
	return o.value
}

// usage returns the flag, with the name of its value if it takes one.
func (o option) usage(c command) string {
	return strings.TrimSuffix("-"+o.name+" "+o.valueFor(c), " ")
}

// isFileOf reports whether the flag is the -out of a command that writes a single file, or to
// the standard output without it, rather than files into a folder.
func (o option) isFileOf(c command) bool {
	return o.name == "out" && slices.Contains([]string{"figures", "promise", "shelf"}, c.name)
}

// explainedFor says in the help of a command what a flag is for.
func (o option) explainedFor(c command, w assets.Words) string {
	switch {
	case o.name == "out" && c.name == "read":
		return w.T("flag.out-read")
	case o.isFileOf(c):
		return w.T("flag.out-file")
	case o.name == "format" && c.name == "export":
		return w.T("flag.format-file")
	case o.name == "format" && c.name == "help":
		return w.T("flag.format-help")
	}
	return w.T("flag." + o.name)
}

// presetFor is the default of a flag in a command.
func (o option) presetFor(c command) string {
	switch {
	case o.name == "format":
		return formatsOf(c)[0]
	case o.isFileOf(c) || o.name == "out" && c.name == "read":
		return ""
	}
	return o.preset
}
