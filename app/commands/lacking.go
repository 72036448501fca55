package commands

import (
	"fmt"

	"yulan/charts"
)

// warnOfLacking says which characters of the pictures their font lacks. The built-in report
// needs none of these, so that only what others wrote is looked at.
func (c *call) warnOfLacking(chosen []picture, look charts.Look) error {
	if !c.given["title"] && !c.given["report"] {
		return nil
	}
	var lacking []string
	seen := map[rune]bool{}
	for _, p := range chosen {
		of, err := charts.Lacking(p.of.Spec, p.size, look)
		if err != nil {
			return err
		}
		for _, r := range of {
			if !seen[r] {
				seen[r] = true
				lacking = append(lacking, fmt.Sprintf("%c (%U)", r, r))
			}
		}
	}
	if len(lacking) > 0 {
		say(c.stderr, c.words.T("export.lacking", "list", list(lacking, c.words)))
	}
	return nil
}
