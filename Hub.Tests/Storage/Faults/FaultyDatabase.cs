using System.Data.Common;
using Hub.Service.Storage;

namespace Hub.Tests.Storage.Faults;

/// <summary>The embedded engine with a failure in one chosen call: open, begin, statement or commit.</summary>
internal sealed class FaultyDatabase(HubDatabase inner, Faults faults) : HubDatabase
{
    public override string Folder => inner.Folder;

    public override Task<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        faults.RunAsync(async () => (DbConnection)new FaultyConnection(await inner.OpenAsync(cancellationToken), faults));

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellationToken) =>
        faults.RunAsync(() => inner.BeginWriteAsync(connection, cancellationToken));

    public override Task<string?> StageAsync<T>(
        DbTransaction transaction, StageTable<T> table, IReadOnlyList<T> rows, CancellationToken cancellationToken) =>
        inner.StageAsync(transaction, table, rows, cancellationToken);

    public override Task PrepareAsync(CancellationToken cancellationToken) => inner.PrepareAsync(cancellationToken);

    public override IReadOnlyList<string> SplitMigration(string text) => inner.SplitMigration(text);

    public override bool IsUniqueViolation(Exception exception) => inner.IsUniqueViolation(exception);

    protected override bool IsEngineTransient(Exception exception) => exception is InjectedFault || inner.IsTransient(exception);
}
