using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Hub.Service.Storage;

/// <summary>
/// How Dapper reads and writes what the engines keep in different forms. In row types an instant is a
/// <see cref="DateTimeOffset"/>, a day a <see cref="DateTime"/>, and money, percentages and quantities are decimal.
/// </summary>
internal static class DapperTypes
{
    private static readonly Lazy<bool> Registered = new(Add);

    public static void Register() => _ = Registered.Value;

    private static bool Add()
    {
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.RemoveTypeMap(typeof(DateTime));
        SqlMapper.RemoveTypeMap(typeof(DateTime?));
        SqlMapper.AddTypeHandler(new InstantHandler());
        SqlMapper.AddTypeHandler(new DayHandler());
        SqlMapper.AddTypeHandler(new DecimalHandler());
        return true;
    }

    private sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            if (parameter is SqliteParameter)
            {
                parameter.Value = StageValue.Instant(value);
                return;
            }

            parameter.DbType = DbType.DateTime2;
            parameter.Value = value.UtcDateTime;
        }

        public override DateTimeOffset Parse(object value) => value is string text
            ? StageValue.Instant(text)
            : new DateTimeOffset(DateTime.SpecifyKind((DateTime)value, DateTimeKind.Utc));
    }

    private sealed class DayHandler : SqlMapper.TypeHandler<DateTime>
    {
        public override void SetValue(IDbDataParameter parameter, DateTime value)
        {
            if (parameter is SqliteParameter)
            {
                parameter.Value = StageValue.Day(value);
                return;
            }

            parameter.DbType = DbType.Date;
            parameter.Value = value.Date;
        }

        public override DateTime Parse(object value) => value is string text ? StageValue.Day(text) : (DateTime)value;
    }

    /// <summary>On SQLite an integer is centavos, text a number as written and a real a coordinate.</summary>
    private sealed class DecimalHandler : SqlMapper.TypeHandler<decimal>
    {
        public override void SetValue(IDbDataParameter parameter, decimal value) => parameter.Value = value;

        public override decimal Parse(object value) => value switch
        {
            decimal number => number,
            long centavos => StageValue.Pesos(centavos),
            string text => StageValue.Number(text),
            double degrees => StageValue.Degrees((decimal)degrees),
            _ => throw new InvalidCastException($"No decimal is kept as {value.GetType()}."),
        };
    }
}
