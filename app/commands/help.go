package commands

import (
	"slices"
	"strings"

	"yulan/assets"
)

// helpCommand explains the commands.
func helpCommand() command {
	return command{
		name:     "help",
		flags:    []string{"lang", "format"},
		operand:  "COMMAND",
		optional: true,
		talks:    true,
		examples: []string{"yulan help", "yulan help export", "yulan help -format man > yulan.1"},
		do:       (*call).help,
	}
}

// help lists the commands, or explains the one that is asked for. Like all messages it is in
// English unless the args say -lang zh.
func (c *call) help() error {
	switch err := c.checkFormat(); {
	case err != nil:
		return err
	case c.options.format == formatMan:
		return c.printManual()
	case c.operand == "":
		return c.printOverview()
	}
	commands := all()
	i := slices.IndexFunc(commands, func(other command) bool { return other.name == c.operand })
	if i < 0 {
		return unknownCommand(c.operand, c.words)
	}
	return c.printHelp(commands[i])
}

func (c *call) printOverview() error {
	rows := [][]string{{"  yulan", c.words.T("help.window")}}
	var examples []string
	for _, other := range all() {
		rows = append(rows, []string{"  yulan " + other.name, c.words.T("command." + other.name)})
		examples = append(examples, "  "+other.examples[0])
	}
	var b strings.Builder
	b.WriteString(c.words.T("help.title") + "\n\n")
	if err := writeColumns(&b, rows); err != nil {
		return err
	}
	b.WriteString("\n" + c.words.T("help.examples") + "\n" + strings.Join(examples, "\n") + "\n")
	b.WriteString("\n" + c.words.T("help.more", "list", list(assets.Tags, c.words)) + "\n")
	_, err := c.stdout.Write([]byte(b.String()))
	return err
}

// printHelp explains one command: its usage, its flags with their defaults, and examples.
func (c *call) printHelp(of command) error {
	var b strings.Builder
	b.WriteString(c.words.T("command."+of.name) + "\n\n  " + usage(of) + "\n")
	if len(of.flags) > 0 {
		b.WriteString("\n")
		rows := make([][]string, len(of.flags))
		for i, name := range of.flags {
			o := optionNamed(name)
			explained := o.explainedFor(of, c.words)
			if preset := o.presetFor(of); preset != "" {
				explained += c.words.T("help.preset", "value", preset)
			}
			rows[i] = []string{"  " + o.usage(of), explained}
		}
		if err := writeColumns(&b, rows); err != nil {
			return err
		}
	}
	b.WriteString("\n" + c.words.T("help.examples") + "\n")
	for _, e := range of.examples {
		b.WriteString("  " + e + "\n")
	}
	_, err := c.stdout.Write([]byte(b.String()))
	return err
}

// usage returns a command with all flags and operands that it takes.
func usage(of command) string {
	parts := []string{"yulan", of.name}
	for _, name := range of.flags {
		parts = append(parts, "["+optionNamed(name).usage(of)+"]")
	}
	switch {
	case of.optional:
		parts = append(parts, "["+of.operand+"]")
	case of.many:
		parts = append(parts, of.operand+"…")
	case of.operand != "":
		parts = append(parts, of.operand)
	}
	return strings.Join(parts, " ")
}
