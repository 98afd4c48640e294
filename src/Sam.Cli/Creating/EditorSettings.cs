namespace Sam.Creating;

/// <summary>What keeps an editor from putting tabs and foreign line breaks into questionnaires.</summary>
internal static class EditorSettings
{
    public const string Path = ".vscode/settings.json";

    public const string Text = """
        {
          "files.encoding": "utf8",
          "files.eol": "\n",
          "[yaml]": {
            "editor.insertSpaces": true,
            "editor.tabSize": 2,
            "editor.detectIndentation": false
          }
        }

        """;
}
