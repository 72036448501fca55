package userlanguage

import "golang.org/x/sys/windows"

// asked asks Windows for the language of its interface.
func asked() string {
	languages, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil || len(languages) == 0 {
		return ""
	}
	return languages[0]
}
