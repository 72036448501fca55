package locale

import "os"

// cacheTime is how long Fyne keeps what is no longer shown: the widgets of a page that was left
// or of a dialog that was closed, and their pictures. Its default is a minute, in which a
// reader turns many pages. Fyne reads the variable when it is initialised, like the languages.
// With less than eleven seconds it would walk through the whole window at every frame, even at
// rest.
//
// Source: Fyne 2.7.4, internal/cache/base.go and internal/driver/glfw/loop.go.
const cacheTime = "12s"

const cacheVariable = "FYNE_CACHE"

func init() {
	if os.Getenv(cacheVariable) == "" {
		_ = os.Setenv(cacheVariable, cacheTime) // it fails for a name with = in it only
	}
}
