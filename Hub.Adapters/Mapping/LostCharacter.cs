namespace Hub.Adapters.Mapping;

/// <summary>Tells a mark that stands for a lost character from one that is written on purpose.</summary>
internal static class LostCharacter
{
    /// <summary>How many of the marks in <paramref name="text"/> stand where another character was.</summary>
    public static int Count(string text, char mark)
    {
        var lost = 0;
        for (var at = text.IndexOf(mark); at >= 0; at = text.IndexOf(mark, at + 1))
        {
            if (!OpensQuestion(text, at, mark)) lost++;
        }

        return lost;
    }

    // "¿Cuántos?": not glued to a word before it, a letter behind it, and closed before the next one opens.
    private static bool OpensQuestion(string text, int at, char mark)
    {
        if (mark != '¿' || at + 1 >= text.Length || !char.IsLetter(text[at + 1])) return false;
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return false;
        var next = text.AsSpan(at + 1).IndexOfAny('¿', '?');
        return next >= 0 && text[at + 1 + next] == '?';
    }
}
