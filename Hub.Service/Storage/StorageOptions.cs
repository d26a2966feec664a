using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Hub.Service.Storage;

/// <summary>The engine behind the one database.</summary>
internal enum StorageEngine
{
    Sqlite,
    SqlServer,
}

/// <summary>Where the hub keeps everything. Built from one text: a path of a SQLite file or a SQL Server connection string.</summary>
internal sealed class StorageOptions
{
    /// <summary>Environment variable that holds the text.</summary>
    public const string Variable = "OBRASHUB_BASE";

    /// <summary>Used when neither the option nor the variable says otherwise; relative to the current directory.</summary>
    public const string DefaultPath = "datos/obrashub.db";

    private StorageOptions(StorageEngine engine, string connectionString)
    {
        Engine = engine;
        ConnectionString = connectionString;
    }

    public StorageEngine Engine { get; }

    /// <summary>Complete connection string; it may hold a secret and is never shown.</summary>
    public string ConnectionString { get; }

    /// <summary>Path of the SQLite file, absolute; null on SQL Server.</summary>
    public string? Path { get; private init; }

    /// <summary>Reads the text of the option or, when it is null, the variable of the environment, or else the default.</summary>
    /// <exception cref="FormatException">The text names no database; the message is for the operator and does not repeat it.</exception>
    public static StorageOptions From(string? text) =>
        Parse(text ?? Environment.GetEnvironmentVariable(Variable) ?? DefaultPath);

    /// <inheritdoc cref="From"/>
    public static StorageOptions Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            throw new FormatException("La base de datos está vacía: indique la ruta de un archivo o una cadena de conexión de SQL Server.");
        }

        return trimmed.Contains('=', StringComparison.Ordinal) ? FromConnectionString(trimmed) : FromPath(trimmed);
    }

    private static StorageOptions FromPath(string path)
    {
        if (path.AsSpan().IndexOfAny(System.IO.Path.GetInvalidPathChars()) >= 0 || Directory.Exists(path))
        {
            throw new FormatException("La ruta de la base de datos no es la de un archivo.");
        }

        var full = System.IO.Path.GetFullPath(path);
        var builder = new SqliteConnectionStringBuilder { DataSource = full, ForeignKeys = true, DefaultTimeout = 60 };
        return new StorageOptions(StorageEngine.Sqlite, builder.ToString()) { Path = full };
    }

    private static StorageOptions FromConnectionString(string text)
    {
        try
        {
            var builder = new SqlConnectionStringBuilder(text);
            if (builder.DataSource.Length > 0 && builder.InitialCatalog.Length > 0)
            {
                return new StorageOptions(StorageEngine.SqlServer, builder.ToString());
            }
        }
        catch (ArgumentException)
        {
            // The message of the parser may repeat a piece of the secret.
        }

        throw new FormatException("La cadena de conexión de SQL Server no es válida: debe traer al menos Server y Database.");
    }
}
