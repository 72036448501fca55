package commands

import (
	"fmt"
	"strings"
)

// formatMan is the format of a manual page, which help takes besides text.
const (
	formatText = "text"
	formatMan  = "man"
)

// printManual writes the help of all commands as a manual page.
func (c *call) printManual() error {
	w := c.words
	var b strings.Builder
	fmt.Fprintf(&b, ".TH YULAN 1 \"\" \"Yulan %s\"\n", Version)
	fmt.Fprintf(&b, ".SH %s\nyulan \\- %s\n", roff(w.T("manual.name")), roff(w.T("help.title")))
	fmt.Fprintf(&b, ".SH %s\n.B yulan\n[\\-source FILE] [\\-report DIR] [\\-new]\n", roff(w.T("manual.synopsis")))
	for _, command := range all() {
		fmt.Fprintf(&b, ".br\n.B yulan %s\n", command.name)
		for _, part := range strings.Split(strings.TrimPrefix(usage(command), "yulan "+command.name), "] ") {
			fmt.Fprintf(&b, "%s\n", roff(closed(strings.TrimSpace(part))))
		}
	}
	fmt.Fprintf(&b, ".SH %s\n.TP\n.B yulan\n%s\n", roff(w.T("manual.commands")), roff(w.T("help.window")))
	for _, command := range all() {
		fmt.Fprintf(&b, ".SS yulan %s\n%s\n", command.name, roff(w.T("command."+command.name)))
		for _, name := range command.flags {
			o := optionNamed(name)
			explained := o.explainedFor(command, w)
			if preset := o.presetFor(command); preset != "" {
				explained += w.T("help.preset", "value", preset)
			}
			fmt.Fprintf(&b, ".TP\n.B %s\n%s\n", roff(o.usage(command)), roff(explained))
		}
		fmt.Fprintf(&b, ".PP\n%s\n", roff(w.T("help.examples")))
		for _, example := range command.examples {
			fmt.Fprintf(&b, ".br\n%s\n", roff(example))
		}
	}
	fmt.Fprintf(&b, ".SH %s\n%s\n", roff(w.T("manual.status")), roff(w.T("manual.status-is")))
	_, err := c.stdout.Write([]byte(b.String()))
	return err
}

// closed gives a part of a usage the closing bracket that it lost when the usage was split.
func closed(part string) string {
	if strings.HasPrefix(part, "[") && !strings.HasSuffix(part, "]") {
		return part + "]"
	}
	return part
}

// roff escapes what man would read as its own syntax.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text)
	if strings.HasPrefix(text, ".") || strings.HasPrefix(text, "'") {
		text = `\&` + text
	}
	return text
}
