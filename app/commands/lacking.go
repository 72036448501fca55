package commands

import (
	"slices"

	"yulan/app/pages"
	"yulan/charts"
)

// warnOfLacking names the characters in the pictures that their font lacks. A test keeps the
// built-in report free of them, so only reports that others wrote are looked at.
func (c *call) warnOfLacking(chosen []picture, look charts.Look) error {
	if !c.given["title"] && !c.given["report"] {
		return nil
	}
	var lacking []rune
	for _, p := range chosen {
		of, err := charts.Lacking(p.of.Spec, p.size, look)
		if err != nil {
			return err
		}
		for _, r := range of {
			if !slices.Contains(lacking, r) {
				lacking = append(lacking, r)
			}
		}
	}
	if len(lacking) > 0 {
		printMessage(c.stderr, pages.LackingInPictures(lacking, c.words))
	}
	return nil
}
