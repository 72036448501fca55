package commands

import (
	"fmt"
	"io"
	"strings"
)

// completionCommand writes what a shell needs to complete Yulan's commands and flags.
func completionCommand() command {
	return command{
		name:     "completion",
		operand:  "SHELL",
		examples: []string{"yulan completion bash > ~/.local/share/bash-completion/completions/yulan"},
		do:       (*call).completion,
	}
}

// shells are those that completion knows, each with the function that writes its script.
func shells() map[string]func(*call, io.Writer) {
	return map[string]func(*call, io.Writer){
		"bash": (*call).completeBash, "fish": (*call).completeFish, "zsh": (*call).completeZsh,
	}
}

func (c *call) completion() error {
	write, ok := shells()[c.operand]
	if !ok {
		return usageError{c.words.T("completion.shell-unknown", "shell", c.operand)}
	}
	var b strings.Builder
	write(c, &b)
	_, err := io.WriteString(c.stdout, b.String())
	return err
}

// choices are the possible values of a command's flag, if they are few and known. files tells
// whether the flag names a file or a folder instead.
func (o option) choices(c command) (values []string, files bool) {
	if o.on != nil {
		return nil, false
	}
	given := strings.Split(o.valueFor(c), "|")
	for _, v := range given {
		switch {
		case v == "FILE", v == "DIR":
			files = true
		case len(given) > 1 && v != "WxH":
			values = append(values, v)
		}
	}
	return values, files
}

// commandNames lists the commands, and the flags that can stand in place of one.
func commandNames() []string {
	var names []string
	for _, c := range all() {
		names = append(names, c.name)
	}
	return names
}

func (c *call) completeBash(w io.Writer) {
	fmt.Fprint(w, `# bash completion for yulan
_yulan() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=
	COMPREPLY=()
	if [ "$COMP_CWORD" = 1 ]; then
`)
	fmt.Fprintf(w, "\t\twords=%q\n\telse\n\t\tcase \"${COMP_WORDS[1]} $prev\" in\n", strings.Join(append(commandNames(), "-source", "-report", "-new", "--help", "--version"), " "))
	for _, command := range all() {
		for _, name := range command.flags {
			values, files := optionNamed(name).choices(command)
			switch {
			case files:
				fmt.Fprintf(w, "\t\t%q) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n", command.name+" -"+name)
			case len(values) > 0:
				fmt.Fprintf(w, "\t\t%q) words=%q ;;\n", command.name+" -"+name, strings.Join(values, " "))
			case optionNamed(name).on == nil:
				fmt.Fprintf(w, "\t\t%q) return ;;\n", command.name+" -"+name)
			}
		}
		fmt.Fprintf(w, "\t\t%q*) words=%q ;;\n", command.name+" ", strings.Join(command.allFlags(), " "))
	}
	fmt.Fprint(w, `		*) COMPREPLY=($(compgen -f -- "$cur")); return ;;
		esac
	fi
	COMPREPLY=($(compgen -W "$words" -- "$cur"))
	[ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$cur"))
}
complete -o filenames -F _yulan yulan
`)
}

// allFlags lists the flags of a command as they are typed, followed by the operands that it may
// take.
func (c command) allFlags() []string {
	var flags []string
	for _, name := range c.flags {
		flags = append(flags, "-"+name)
	}
	switch c.operand {
	case "COMMAND":
		flags = append(flags, commandNames()...)
	case "SHELL":
		flags = append(flags, "bash", "fish", "zsh")
	}
	return append(flags, "-h")
}

func (c *call) completeFish(w io.Writer) {
	fmt.Fprint(w, "# fish completion for yulan\ncomplete -c yulan -n __fish_use_subcommand -o source -r\ncomplete -c yulan -n __fish_use_subcommand -o report -r\ncomplete -c yulan -n __fish_use_subcommand -o new\n")
	for _, command := range all() {
		fmt.Fprintf(w, "complete -c yulan -n __fish_use_subcommand -f -a %s -d %s\n", command.name, quoted(c.words.T("command."+command.name)))
		for _, name := range command.flags {
			o := optionNamed(name)
			fmt.Fprintf(w, "complete -c yulan -n %s -o %s -d %s", quoted("__fish_seen_subcommand_from "+command.name), name, quoted(o.explainedFor(command, c.words)))
			switch values, files := o.choices(command); {
			case files:
				fmt.Fprint(w, " -r")
			case len(values) > 0:
				fmt.Fprintf(w, " -x -a %s", quoted(strings.Join(values, " ")))
			case o.on == nil:
				fmt.Fprint(w, " -x")
			}
			fmt.Fprintln(w)
		}
	}
}

func (c *call) completeZsh(w io.Writer) {
	fmt.Fprint(w, "#compdef yulan\n_yulan() {\n\tlocal -a commands=(\n")
	for _, command := range all() {
		fmt.Fprintf(w, "\t\t%s\n", quoted(command.name+":"+c.words.T("command."+command.name)))
	}
	fmt.Fprint(w, "\t)\n\tif (( CURRENT == 2 )); then\n\t\t_describe command commands\n\t\treturn\n\tfi\n\tcase $words[2] in\n")
	for _, command := range all() {
		fmt.Fprintf(w, "\t%s)\n\t\tshift words; (( CURRENT-- ))\n\t\t_arguments", command.name)
		for _, name := range command.flags {
			fmt.Fprintf(w, " \\\n\t\t\t%s", quoted(c.zshFlag(command, optionNamed(name))))
		}
		if command.operand != "" {
			fmt.Fprintf(w, " \\\n\t\t\t%s", quoted("*:"+command.operand+":_files"))
		}
		fmt.Fprint(w, " ;;\n")
	}
	fmt.Fprint(w, "\tesac\n}\n_yulan \"$@\"\n")
}

// zshFlag writes a flag in the syntax of zsh's _arguments: -flag[explanation]:value:(choices).
func (c *call) zshFlag(of command, o option) string {
	explained := strings.NewReplacer("[", "(", "]", ")", ":", ";").Replace(o.explainedFor(of, c.words))
	flag := "-" + o.name + "[" + explained + "]"
	switch values, files := o.choices(of); {
	case files:
		return flag + ":" + o.valueFor(of) + ":_files"
	case len(values) > 0:
		return flag + ":" + o.name + ":(" + strings.Join(values, " ") + ")"
	case o.on == nil:
		return flag + ":" + o.name + ": "
	}
	return flag
}

// quoted returns a text in single quotes, which all three shells read alike.
func quoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }
