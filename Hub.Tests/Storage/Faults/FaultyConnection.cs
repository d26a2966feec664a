using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Hub.Tests.Storage.Faults;

internal sealed class FaultyConnection(DbConnection inner, Faults faults) : DbConnection
{
    [AllowNull]
    public override string ConnectionString
    {
        get => inner.ConnectionString;
        set => inner.ConnectionString = value;
    }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => inner.State;

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    public override void Close() => inner.Close();

    public override void Open() => inner.Open();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        new FaultyTransaction(this, inner.BeginTransaction(isolationLevel), faults);

    protected override DbCommand CreateDbCommand() => new FaultyCommand(inner.CreateCommand(), faults) { Connection = this };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

internal sealed class FaultyTransaction(FaultyConnection connection, DbTransaction inner, Faults faults) : DbTransaction
{
    public DbTransaction Inner => inner;

    public override IsolationLevel IsolationLevel => inner.IsolationLevel;

    protected override DbConnection DbConnection => connection;

    public override void Commit() => inner.Commit();

    public override async Task CommitAsync(CancellationToken cancellationToken = default) =>
        await faults.RunAsync(async () =>
        {
            await inner.CommitAsync(cancellationToken);
            return true;
        });

    public override void Rollback() => inner.Rollback();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
