namespace Hub.Adapters.Formats;

/// <summary>
/// Hands a text on and keeps the part that is not confirmed yet, so that reading can start again behind a record
/// that cannot be read. Keeps no more than its reader reads ahead.
/// </summary>
/// <param name="size">Characters to make room for at first.</param>
internal sealed class RewindableReader(TextReader inner, int size) : TextReader
{
    private char[] _kept = new char[size];
    private int _start;
    private int _next;
    private int _end;

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty) return 0;
        if (_next == _end && !Fill()) return 0;
        var count = Math.Min(buffer.Length, _end - _next);
        _kept.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        return count;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <summary>The first <paramref name="count"/> characters are dealt with.</summary>
    public void Confirm(int count) => _start += count;

    /// <summary>
    /// Goes back to what is not confirmed and takes one physical line of it with its end. Of one that never ends only the
    /// first <paramref name="limit"/> characters are returned and the rest is passed over.
    /// </summary>
    public string TakeLine(int limit)
    {
        _next = _start;
        var length = LineLength();
        while (length == 0 && _end - _start <= limit)
        {
            length = Fill() ? LineLength() : _end - _start;
        }

        if (length == 0) return SkipLine(limit);
        var line = new string(_kept, _start, length);
        _start += length;
        _next = _start;
        return line;
    }

    private string SkipLine(int limit)
    {
        var line = new string(_kept, _start, limit);
        int length;
        while ((length = LineLength()) == 0)
        {
            // The last character stays: a line end of two characters may be cut in two here.
            _start = _end - 1;
            if (!Fill()) length = _end - _start;
            if (length > 0) break;
        }

        _start += length;
        _next = _start;
        return line;
    }

    private int LineLength()
    {
        var text = _kept.AsSpan(_start, _end - _start);
        var at = text.IndexOfAny('\r', '\n');
        if (at < 0) return 0;
        if (text[at] == '\n') return at + 1;
        if (at + 1 == text.Length && Fill()) return LineLength();
        return at + 1 < _end - _start && _kept[_start + at + 1] == '\n' ? at + 2 : at + 1;
    }

    private bool Fill()
    {
        if (_end == _kept.Length) MakeRoom();
        var read = inner.Read(_kept.AsSpan(_end));
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        var length = _end - _start;
        var room = length > _kept.Length / 2 ? new char[_kept.Length * 2] : _kept;
        Array.Copy(_kept, _start, room, 0, length);
        (_kept, _next, _end, _start) = (room, _next - _start, length, 0);
    }
}
