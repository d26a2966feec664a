using System.Buffers;

namespace Hub.Service.Soap;

/// <summary>A growing run of bytes over a rented array; it can be cut back to an earlier length.</summary>
internal sealed class PooledBuffer(int initialSize = 4096) : Stream
{
    private byte[] array = ArrayPool<byte>.Shared.Rent(initialSize);
    private int length;

    public byte[] Array => array;

    public ReadOnlyMemory<byte> Written => array.AsMemory(0, length);

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => length;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <summary>Room for at least <paramref name="size"/> bytes; <see cref="Advance"/> says how many were used.</summary>
    public Memory<byte> GetMemory(int size)
    {
        if (array.Length - length < size)
        {
            Grow(size);
        }

        return array.AsMemory(length);
    }

    public void Advance(int count) => length += count;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(GetMemory(buffer.Length).Span);
        length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value)
    {
        GetMemory(1).Span[0] = value;
        length++;
    }

    public override void SetLength(long value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, length);
        length = (int)value;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(array);
            array = [];
            length = 0;
        }

        base.Dispose(disposing);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + size, array.Length * 2));
        array.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
