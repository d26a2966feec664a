using System.Diagnostics.CodeAnalysis;
using Hub.Contracts.Faltas;
using Sylvan.Data.Csv;

namespace Hub.Adapters.Formats;

/// <summary>
/// Records of a delimited text, one at a time. A record that cannot be read costs its own physical line: reading goes
/// on behind it, so that an unclosed quote does not swallow what follows.
/// </summary>
/// <param name="size">Characters read at a time.</param>
internal sealed class DelimitedReader(TextReader text, DelimitedOptions options, int size = 1 << 16)
{
    private readonly RewindableReader _text = new(text, size);
    private readonly char[] _buffer = new char[Math.Clamp(options.MaxRecord, 128, size)];
    private CsvDataReader? _csv;
    private int _renglon;

    public IEnumerable<DelimitedRow> Rows()
    {
        while (TryNext(out var row)) yield return row;
    }

    private bool TryNext([NotNullWhen(true)] out DelimitedRow? row)
    {
        row = null;
        try
        {
            _csv ??= CsvDataReader.Create(_text, _buffer, Options());
            if (!_csv.Read()) return false;
            row = Current(_csv);
            return true;
        }
        catch (Exception exception) when (exception is CsvRecordTooLargeException or CsvInvalidCharacterException)
        {
            row = Failed(exception);
            return true;
        }
    }

    private DelimitedRow Current(CsvDataReader csv)
    {
        var raw = csv.GetRawRecordSpan().ToString();
        var cells = new string[csv.RowFieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = csv.GetString(i);
        _text.Confirm(raw.Length);
        return new DelimitedRow(++_renglon, raw, cells);
    }

    private DelimitedRow Failed(Exception exception)
    {
        _csv = null;
        var line = _text.TakeLine(options.MaxRecord);
        var failure = exception is CsvRecordTooLargeException ? Codigos.RenglonDemasiadoLargo : Codigos.RenglonComillas;
        return new DelimitedRow(++_renglon, line, [], failure);
    }

    private CsvDataReaderOptions Options() => new()
    {
        HasHeaders = false,
        Delimiter = options.Delimiter,
        Quote = options.Quote,
        Escape = options.Quote,
        // A record that begins with # is a record.
        Comment = '\0',
        MaxBufferSize = Math.Max(options.MaxRecord, _buffer.Length),
        OwnsReader = false,
    };
}
